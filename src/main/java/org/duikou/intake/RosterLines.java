package org.duikou.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.duikou.intake.text.ResidentId;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Lines of {@code students.csv}. */
final class RosterLines implements LineFormat<RosterLine> {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final Columns COLUMNS = new Columns()
            .required("college", "学校代码")
            .required("student", "学号")
            .required("name", "姓名")
            .required("gender", "性别")
            .word(Words.GENDER)
            .required("birth_date", "出生日期")
            .optional("resident_id", "身份证号", "身份证号码", "公民身份号码")
            .required("major", "专业代码")
            .required("level", "学历层次")
            .word(Words.LEVEL)
            .required("grade", "年级")
            .optional("certificates", "证书")
            .optional("latitude", "纬度")
            .optional("longitude", "经度")
            .optional("boarding", "住宿需求")
            .truth()
            .optional("priority", "优先级")
            .optional("adjustable", "服从调剂")
            .truth()
            .optional("student_consent", "本人同意")
            .truth()
            .optional("guardian_consent", "监护人同意")
            .truth()
            .optional("insured", "实习责任险")
            .truth()
            .optional("available_from", "可实习开始日期")
            .optional("available_to", "可实习结束日期")
            .optional("supervisor", "指导教师");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable RosterLine read(Cells cells) {
        String college = cells.code("college");
        String number = cells.code("student");
        String name = cells.name("name");
        Gender gender = cells.word("gender", Words.GENDER, Gender.F);
        LocalDate birthDate = birthDate(cells);
        String residentId = residentId(cells, birthDate);
        String major = cells.code("major");
        Level level = cells.word("level", Words.LEVEL, Level.SECONDARY);
        int grade = cells.integer("grade", 1, 9);
        Set<String> certificates = new LinkedHashSet<>(cells.list("certificates"));
        Location home = cells.location();
        boolean boarding = cells.truth("boarding");
        int priority = cells.integer("priority", 1, 3);
        boolean adjustable = cells.truth("adjustable");
        boolean studentConsent = cells.truth("student_consent");
        boolean guardianConsent = cells.truth("guardian_consent");
        boolean insured = cells.truth("insured");
        LocalDate from = cells.date("available_from");
        LocalDate to = cells.date("available_to");
        requireOrder(cells, from, to);
        String supervisor = cells.shortText("supervisor");
        if (cells.isFaulty() || birthDate == null) {
            return null;
        }
        var candidate = new Candidate(
                cells.ids().student(college, number),
                gender,
                birthDate,
                cells.ids().text(major),
                level,
                grade,
                certificates,
                home,
                boarding,
                priority,
                adjustable,
                studentConsent,
                guardianConsent,
                insured,
                from,
                to,
                supervisor);
        return new RosterLine(candidate, new Person(name, residentId));
    }

    private static @Nullable LocalDate birthDate(Cells cells) {
        LocalDate birthDate = cells.date("birth_date");
        if (birthDate != null
                && (birthDate.isBefore(EARLIEST_BIRTH)
                        || birthDate.isAfter(cells.round().end()))) {
            cells.issues()
                    .fault(
                            IssueCode.OUT_OF_RANGE,
                            "birth_date",
                            birthDate,
                            EARLIEST_BIRTH,
                            cells.round().end());
        }
        return birthDate;
    }

    private static @Nullable String residentId(Cells cells, @Nullable LocalDate birthDate) {
        String text = cells.raw("resident_id");
        if (text.isEmpty()) {
            return null;
        }
        ResidentId id = ResidentId.find(text).orElse(null);
        if (id == null) {
            boolean mangled = ResidentId.isMangled(text);
            cells.issues()
                    .fault(mangled ? IssueCode.RESIDENT_ID_MANGLED : IssueCode.RESIDENT_ID_MALFORMED, "resident_id");
            return null;
        }
        if (!id.hasRightCheckDigit()) {
            cells.issues().fault(IssueCode.RESIDENT_ID_CHECK_DIGIT, "resident_id");
            return null;
        }
        if (birthDate != null && !id.tellsBirthDate(birthDate)) {
            cells.issues().fault(IssueCode.RESIDENT_ID_BIRTH_DATE, "resident_id");
        }
        Gender told = Words.GENDER.find(cells.raw("gender"));
        if (told != null && told != id.gender()) {
            cells.issues().fault(IssueCode.RESIDENT_ID_GENDER, "resident_id");
        }
        return id.digits();
    }

    private static void requireOrder(Cells cells, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            cells.issues().fault(IssueCode.END_BEFORE_START, "available_to", to, from);
        }
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return StudentCells.findStudent(cells);
    }

    @Override
    public Object keyOf(RosterLine line) {
        return line.candidate().id();
    }

    @Override
    public void write(RosterLine line, CellWriter cells) {
        Candidate candidate = line.candidate();
        StudentId id = candidate.id();
        Person person = line.person();
        cells.set("college", id.college())
                .set("student", id.number())
                .set("name", person == null ? null : person.name())
                .set("gender", candidate.gender())
                .set("birth_date", candidate.birthDate())
                .set("resident_id", person == null ? null : person.residentId())
                .set("major", candidate.major())
                .set("level", candidate.level())
                .set("grade", candidate.grade())
                .set("certificates", candidate.certificates())
                .set(candidate.home())
                .set("boarding", candidate.boarding())
                .set("priority", candidate.priority())
                .set("adjustable", candidate.adjustable())
                .set("student_consent", candidate.studentConsent())
                .set("guardian_consent", candidate.guardianConsent())
                .set("insured", candidate.insured())
                .set("available_from", candidate.availableFrom())
                .set("available_to", candidate.availableTo())
                .set("supervisor", candidate.supervisor());
    }
}
