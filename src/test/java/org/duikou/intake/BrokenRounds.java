package org.duikou.intake;

import static org.duikou.intake.BrokenRound.at;
import static org.duikou.intake.BrokenRound.cell;
import static org.duikou.intake.BrokenRound.file;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A broken round for each issue code that a folder can show. */
final class BrokenRounds {
    /** Shown by archives, by limits smaller than the default, by policy files or by the service alone. */
    static final Set<IssueCode> NOT_OF_A_FOLDER = EnumSet.of(
            IssueCode.UNREADABLE_ZIP,
            IssueCode.UNSAFE_ZIP_ENTRY,
            IssueCode.ZIP_TOO_LARGE,
            IssueCode.FILE_TOO_LARGE,
            IssueCode.TOO_MANY_ROWS,
            IssueCode.POLICY_MISSING_ENTRY,
            IssueCode.ROUND_CODE_DIFFERS,
            IssueCode.OUT_OF_SCOPE);

    private static final String COLLEGES = "colleges.csv";
    private static final String ENTERPRISES = "enterprises.csv";
    private static final String OPENINGS = "openings.csv";
    private static final String STUDENTS = "students.csv";
    private static final String CHOICES = "choices.csv";
    private static final String EXCLUSIONS = "exclusions.csv";
    private static final String PINS = "pins.csv";

    private BrokenRounds() {}

    static List<BrokenRound> all() {
        return Stream.of(files(), headers(), cells(), identities(), openings(), rows(), pins(), conditions(), rounds())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(BrokenRound::code))
                .toList();
    }

    private static List<BrokenRound> files() {
        byte[] unicode = ("\uFEFF" + new SmallRound().text(COLLEGES)).getBytes(StandardCharsets.UTF_16LE);
        byte[] oldSpreadsheet = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        return List.of(
                at(IssueCode.MISSING_FILE, new SmallRound().without(CHOICES), CHOICES, null, null),
                file(IssueCode.UNKNOWN_FILE, "exclusion.csv", null, null, "college,student,opening\n"),
                at(IssueCode.AMBIGUOUS_FILE, new SmallRound().file("colleges.json", "[]"), COLLEGES, null, null),
                file(IssueCode.EMPTY_FILE, COLLEGES, null, null, ""),
                at(IssueCode.UNREADABLE_ENCODING, new SmallRound().file(COLLEGES, unicode), COLLEGES, null, null),
                file(IssueCode.MALFORMED_CSV, COLLEGES, 2, null, "college,name\nC1,\"东岭职业技术学院\n"),
                at(
                        IssueCode.MALFORMED_SPREADSHEET,
                        new SmallRound().without(COLLEGES).file("colleges.xlsx", oldSpreadsheet),
                        "colleges.xlsx",
                        null,
                        null),
                at(
                        IssueCode.MALFORMED_JSON,
                        new SmallRound()
                                .without(COLLEGES)
                                .file("colleges.json", "[{\"college\": \"C1\", \"name\": }]\n"),
                        "colleges.json",
                        2,
                        null),
                at(
                        IssueCode.CELL_TOO_LONG,
                        new SmallRound()
                                .file(EXCLUSIONS, "college,student,opening,reason\nC1,S1,P1," + "长".repeat(8_193)),
                        EXCLUSIONS,
                        2,
                        null));
    }

    private static List<BrokenRound> headers() {
        return List.of(
                file(IssueCode.MISSING_COLUMN, CHOICES, 1, "rank", "college,student,opening\nC1,S1,P1\n"),
                file(IssueCode.DUPLICATE_COLUMN, COLLEGES, 1, "name", "college,name,学校名称\nC1,东岭职业技术学院,东岭\n"),
                file(IssueCode.UNKNOWN_COLUMN, COLLEGES, 1, null, "college,name,电话\nC1,东岭职业技术学院,\n"),
                file(
                        IssueCode.WRONG_CELL_COUNT,
                        CHOICES,
                        2,
                        null,
                        "college,student,rank,opening\nC1,S1,1\nC1,S2,1,D1\n"));
    }

    private static List<BrokenRound> cells() {
        return List.of(
                cell(IssueCode.MISSING_VALUE, COLLEGES, 2, "name", ""),
                cell(IssueCode.BAD_INTEGER, OPENINGS, 2, "seats", "若干"),
                cell(IssueCode.BAD_DECIMAL, OPENINGS, 2, "monthly_pay", "面议"),
                cell(IssueCode.BAD_BOOLEAN, STUDENTS, 2, "boarding", "看情况"),
                cell(IssueCode.BAD_DATE, STUDENTS, 2, "birth_date", "2005-02-30"),
                cell(IssueCode.UNKNOWN_WORD, STUDENTS, 2, "level", "本科"),
                cell(IssueCode.BAD_LIST, STUDENTS, 2, "certificates", "电工证;;焊工证"),
                cell(IssueCode.OUT_OF_RANGE, STUDENTS, 2, "grade", "12"),
                cell(IssueCode.COORDINATE_OUT_OF_RANGE, COLLEGES, 2, "latitude", "104.25"),
                cell(IssueCode.COORDINATE_INCOMPLETE, COLLEGES, 2, "longitude", ""),
                file(
                        IssueCode.SCORE_OUT_OF_RANGE,
                        "assessments.csv",
                        2,
                        "score",
                        "opening,college,student,score\nP1,C1,S1,101\n"),
                cell(IssueCode.MALFORMED_CODE, STUDENTS, 2, "major", "46/07"),
                cell(IssueCode.MANGLED_NUMBER, STUDENTS, 2, "major", "4.6E+05"),
                cell(IssueCode.TEXT_TOO_LONG, OPENINGS, 2, "title", "岗".repeat(201)),
                cell(IssueCode.UNREADABLE_TEXT, ENTERPRISES, 2, "name", "驿锦\uFFFD车有限公司"),
                cell(IssueCode.FORMULA_TEXT, ENTERPRISES, 2, "name", "=1+1"));
    }

    private static List<BrokenRound> identities() {
        SmallRound twins = new SmallRound()
                .cell(STUDENTS, 2, "resident_id", "999999200505010023")
                .cell(STUDENTS, 3, "resident_id", "999999200505010023")
                .cell(STUDENTS, 3, "birth_date", "2005-05-01")
                .cell(STUDENTS, 3, "gender", "F");
        return List.of(
                cell(IssueCode.RESIDENT_ID_MALFORMED, STUDENTS, 2, "resident_id", "99999920050501002"),
                cell(IssueCode.RESIDENT_ID_CHECK_DIGIT, STUDENTS, 2, "resident_id", "999999200505010024"),
                cell(IssueCode.RESIDENT_ID_BIRTH_DATE, STUDENTS, 2, "resident_id", "999999200505020029"),
                cell(IssueCode.RESIDENT_ID_GENDER, STUDENTS, 2, "resident_id", "999999200505010015"),
                cell(IssueCode.RESIDENT_ID_MANGLED, STUDENTS, 2, "resident_id", "9.99999E+17"),
                at(IssueCode.DUPLICATE_RESIDENT_ID, twins, STUDENTS, 3, "resident_id"),
                cell(IssueCode.USCC_MALFORMED, ENTERPRISES, 2, "uscc", "91350100M000100Y4"),
                cell(IssueCode.USCC_CHECK_DIGIT, ENTERPRISES, 2, "uscc", "91350100M000100Y4Z"));
    }

    private static List<BrokenRound> openings() {
        SmallRound stranger = new SmallRound()
                .row(COLLEGES, "C2", "岷沱职业技术学院", "", "")
                .cell(OPENINGS, 2, "colleges", "C1")
                .cell(OPENINGS, 2, "reserved", "C2=1");
        SmallRound twoStaffs = new SmallRound()
                .cell(OPENINGS, 2, "post_type", "总装")
                .cell(OPENINGS, 2, "post_staff", "50")
                .row(OPENINGS, ("P2,POST,E1,装调岗,2,,,总装,60,4607" + ",".repeat(13)).split(",", -1));
        return List.of(
                cell(IssueCode.END_BEFORE_START, OPENINGS, 2, "end", "2026-08-31"),
                cell(IssueCode.MINIMUM_MISSING, OPENINGS, 3, "min_seats", ""),
                cell(IssueCode.MINIMUM_ABOVE_SEATS, OPENINGS, 3, "min_seats", "11"),
                cell(IssueCode.MINIMUM_ON_POST, OPENINGS, 2, "min_seats", "1"),
                cell(IssueCode.MUST_OPEN_ON_POST, OPENINGS, 2, "must_open", "是"),
                cell(IssueCode.RESERVED_ABOVE_SEATS, OPENINGS, 2, "reserved", "C1=3"),
                at(IssueCode.RESERVED_NOT_INVITED, stranger, OPENINGS, 2, "reserved"),
                at(IssueCode.POST_STAFF_DIFFERS, twoStaffs, OPENINGS, 4, "post_staff"),
                cell(IssueCode.UNKNOWN_COLLEGE, OPENINGS, 2, "colleges", "C9"),
                cell(IssueCode.UNKNOWN_ENTERPRISE, OPENINGS, 2, "enterprise", "E9"));
    }

    private static List<BrokenRound> rows() {
        return List.of(
                at(IssueCode.DUPLICATE_KEY, new SmallRound().row(COLLEGES, "C1", "东岭", "", ""), COLLEGES, 3, "college"),
                at(IssueCode.DUPLICATE_RANK, new SmallRound().row(CHOICES, "C1", "S1", "1", "D1"), CHOICES, 4, "rank"),
                at(
                        IssueCode.DUPLICATE_CHOICE,
                        new SmallRound().row(CHOICES, "C1", "S1", "2", "P1"),
                        CHOICES,
                        4,
                        "opening"),
                cell(IssueCode.UNKNOWN_OPENING, CHOICES, 2, "opening", "P9"),
                cell(IssueCode.UNKNOWN_STUDENT, CHOICES, 2, "student", "S9"),
                file(
                        IssueCode.EXCLUSION_TARGET,
                        EXCLUSIONS,
                        2,
                        null,
                        "college,student,opening,enterprise\nC1,S1,P1,E1\n"));
    }

    private static List<BrokenRound> pins() {
        String header = "college,student,opening,reason\n";
        SmallRound excluded = new SmallRound()
                .file(PINS, header + "C1,S1,P1,\n")
                .file(EXCLUSIONS, "college,student,enterprise\nC1,S1,E1\n");
        SmallRound crowded =
                new SmallRound().cell(OPENINGS, 2, "seats", "1").file(PINS, header + "C1,S1,P1,\nC1,S2,P1,\n");
        SmallRound unwilling =
                new SmallRound().cell(STUDENTS, 2, "guardian_consent", "false").file(PINS, header + "C1,S1,P1,\n");
        return List.of(
                file(IssueCode.DUPLICATE_PIN, PINS, 3, "student", header + "C1,S1,P1,\nC1,S1,D1,\n"),
                at(IssueCode.PIN_EXCLUDED, excluded, PINS, 2, "opening"),
                at(IssueCode.PINS_ABOVE_SEATS, crowded, PINS, 3, "opening"),
                at(IssueCode.PIN_BREAKS_RULE, unwilling, PINS, 2, "opening"));
    }

    private static List<BrokenRound> conditions() {
        SmallRound poor = new SmallRound()
                .cell(OPENINGS, 2, "monthly_pay", "1500")
                .cell(OPENINGS, 2, "post_wage", "3000")
                .cell(OPENINGS, 2, "lowest_grade_wage", "2100");
        SmallRound fewInPost =
                new SmallRound().cell(OPENINGS, 2, "post_type", "总装").cell(OPENINGS, 2, "post_staff", "4");
        return List.of(
                at(IssueCode.PAY_BELOW_NORM, poor, OPENINGS, 2, "monthly_pay"),
                cell(IssueCode.ENTERPRISE_TAKES_NONE, ENTERPRISES, 2, "staff", "9"),
                at(IssueCode.POST_TAKES_NONE, fewInPost, OPENINGS, 2, "post_staff"),
                cell(IssueCode.HIGH_RISK_WORK, OPENINGS, 2, "hazards", "有毒"),
                cell(IssueCode.NIGHT_SHIFT, OPENINGS, 2, "night_shift", "是"),
                cell(IssueCode.OVERTIME, OPENINGS, 2, "hours_per_day", "9.5"),
                cell(IssueCode.LABOUR_INTENSITY, OPENINGS, 2, "labour_intensity", "3"),
                cell(IssueCode.THROUGH_AGENCY, OPENINGS, 2, "through_agency", "是"),
                cell(IssueCode.BARRED_VENUE, OPENINGS, 2, "venue", "ENTERTAINMENT"));
    }

    private static List<BrokenRound> rounds() {
        return List.of(
                file(IssueCode.MALFORMED_ROUND, RoundReader.ROUND_FILE, null, null, "code: small\n"),
                policy(IssueCode.POLICY_UNKNOWN_KEY, "favour", "1"),
                policy(IssueCode.POLICY_INVALID_VALUE, "choiceCost", "[]"),
                policy(IssueCode.POLICY_WEAKER_THAN_LAW, "enterpriseSharePercent", "15"));
    }

    private static BrokenRound policy(IssueCode code, String key, String value) {
        String text = SmallRound.ROUND.replace("{ }", "{ \"" + key + "\" : " + value + " }");
        return file(code, RoundReader.ROUND_FILE, null, "policy." + key, text);
    }
}
