package org.duikou.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** Lines of {@code openings.csv}. */
final class OpeningLines implements LineFormat<Opening> {
    private static final int MOST_PEOPLE = 10_000_000;
    private static final String ANY_MAJOR = "*";

    @Override
    public Columns columns() {
        return OpeningColumns.ALL;
    }

    @Override
    public @Nullable Opening read(Cells cells) {
        String code = cells.code("opening");
        OpeningKind kind = cells.word("kind", Words.KIND, OpeningKind.POST);
        String enterprise = cells.code("enterprise");
        String title = cells.name("title");
        String occupation = cells.shortText("occupation");
        SeatCells seats = SeatCells.read(cells, kind);
        String postType = cells.shortText("post_type");
        Integer postStaff = cells.optionalInteger("post_staff", 0, MOST_PEOPLE);
        int postInterns = cells.integer("post_current_interns", 0, MOST_PEOPLE);
        Admission admission = Admission.read(cells);
        seats.requireInvited(cells, admission.colleges());
        WorkConditions work = WorkConditionCells.read(cells);
        Days days = Days.read(cells);
        Location location = cells.location();
        boolean dormitory = cells.truth("dormitory");
        if (cells.isFaulty()) {
            return null;
        }
        return new Opening(
                cells.ids().opening(code),
                kind,
                cells.ids().enterprise(enterprise),
                title,
                occupation,
                seats.seats(),
                seats.minSeats(),
                seats.mustOpen(),
                postType,
                postStaff,
                postInterns,
                admission.majors(),
                admission.levels(),
                admission.grades(),
                admission.certificates(),
                admission.colleges(),
                seats.reserved(),
                work,
                days.start(),
                days.end(),
                location,
                dormitory);
    }

    @Override
    public @Nullable Object key(Cells cells) {
        String code = cells.raw("opening");
        return cells.ids().isCode(code) ? cells.ids().opening(code) : null;
    }

    @Override
    public Object keyOf(Opening opening) {
        return opening.id();
    }

    @Override
    public void write(Opening opening, CellWriter cells) {
        cells.set("opening", opening.id())
                .set("kind", opening.kind())
                .set("enterprise", opening.enterprise())
                .set("title", opening.title())
                .set("occupation", opening.occupation())
                .set("seats", opening.seats())
                .set("min_seats", opening.isOrderClass() ? opening.minSeats() : null)
                .set("must_open", opening.mustOpen())
                .set("post_type", opening.postType())
                .set("post_staff", opening.postStaff())
                .set("post_current_interns", opening.postCurrentInterns())
                .set("majors", opening.majors())
                .set("levels", opening.levels())
                .set("grades", opening.grades())
                .set("certificates", opening.certificates())
                .set("colleges", opening.colleges())
                .set("reserved", reserved(opening.reserved()))
                .set("start", opening.start())
                .set("end", opening.end())
                .set("dormitory", opening.dormitory())
                .set(opening.location());
        WorkConditionCells.write(opening.conditions(), cells);
    }

    private static String reserved(Map<CollegeId, Integer> reserved) {
        return reserved.entrySet().stream()
                .map(seats -> seats.getKey() + "=" + seats.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Whom the opening admits; empty sets mean anyone. */
    private record Admission(
            List<String> majors,
            Set<Level> levels,
            Set<Integer> grades,
            Set<String> certificates,
            Set<CollegeId> colleges) {

        static Admission read(Cells cells) {
            return new Admission(
                    majors(cells),
                    Set.copyOf(cells.words("levels", Words.LEVEL)),
                    grades(cells),
                    Set.copyOf(cells.list("certificates")),
                    colleges(cells));
        }

        private static List<String> majors(Cells cells) {
            return cells.list("majors").stream()
                    .map(major -> major.equals(ANY_MAJOR) ? major : cells.code("majors", major))
                    .toList();
        }

        private static Set<Integer> grades(Cells cells) {
            Set<Integer> grades = new LinkedHashSet<>();
            for (String grade : cells.list("grades")) {
                Integer value = cells.integer("grades", grade, 1, 9);
                if (value != null) {
                    grades.add(value);
                }
            }
            return grades;
        }

        private static Set<CollegeId> colleges(Cells cells) {
            return cells.codes("colleges").stream().map(cells.ids()::college).collect(Collectors.toSet());
        }
    }

    /** The opening's days; the round's where it tells none. */
    private record Days(LocalDate start, LocalDate end) {

        static Days read(Cells cells) {
            LocalDate start = cells.date("start");
            LocalDate end = cells.date("end");
            var days = new Days(
                    start == null ? cells.round().start() : start,
                    end == null ? cells.round().end() : end);
            if (days.end.isBefore(days.start)) {
                cells.issues().fault(IssueCode.END_BEFORE_START, end == null ? "start" : "end", days.end, days.start);
            }
            return days;
        }
    }
}
