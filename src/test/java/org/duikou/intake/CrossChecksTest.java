package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the tables of a round against each other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrossChecksTest {
    private static final String PINS = "college,student,opening,reason\n";

    @Test
    void a_whole_round_has_no_issue() {
        Intake intake = new SmallRound().read();

        assertThat(intake.issues()).isEmpty();
        assertThat(intake.requireFacts().candidates()).hasSize(2);
        assertThat(intake.people()).hasSize(2);
    }

    @Test
    void a_reference_to_a_row_with_another_fault_does_not_dangle() {
        SmallRound round = new SmallRound().cell("students.csv", 2, "grade", "?");

        assertThat(codes(round)).containsExactly("students.csv 2 BAD_INTEGER grade");
    }

    @Test
    void references_into_a_table_that_cannot_be_read_do_not_dangle() {
        SmallRound round = new SmallRound().file("students.csv", "");

        assertThat(codes(round)).containsExactly("students.csv null EMPTY_FILE null");
    }

    @Test
    void every_kind_of_dangling_reference() {
        SmallRound round = new SmallRound()
                .cell("openings.csv", 2, "enterprise", "E9")
                .cell("openings.csv", 3, "reserved", "C9=1")
                .row("students.csv", "C8,S1,王朗,M,2005-05-01,,460701,HIGHER,3,,,,,".split(",", -1))
                .row("choices.csv", "C1", "S9", "1", "P9")
                .file("assessments.csv", "opening,college,student,score\nP9,C9,S1,80\n")
                .file("exclusions.csv", "college,student,opening,enterprise\nC1,S1,,E9\nC1,S9,P1,\n")
                .file("pins.csv", PINS + "C1,S1,P9,\n")
                .file("incumbent.csv", "college,student,opening\nC1,S9,P1\n");

        assertThat(codes(round))
                .containsExactly(
                        "openings.csv 2 UNKNOWN_ENTERPRISE enterprise",
                        "openings.csv 3 UNKNOWN_COLLEGE reserved",
                        "students.csv 4 UNKNOWN_COLLEGE college",
                        "choices.csv 4 UNKNOWN_STUDENT student",
                        "choices.csv 4 UNKNOWN_OPENING opening",
                        "assessments.csv 2 UNKNOWN_OPENING opening",
                        "assessments.csv 2 UNKNOWN_COLLEGE college",
                        "exclusions.csv 2 UNKNOWN_ENTERPRISE enterprise",
                        "exclusions.csv 3 UNKNOWN_STUDENT student",
                        "pins.csv 2 UNKNOWN_OPENING opening",
                        "incumbent.csv 2 UNKNOWN_STUDENT student");
    }

    @Test
    void every_kind_of_duplicate() {
        SmallRound round = new SmallRound()
                .row("colleges.csv", "C1", "b", "", "")
                .row("enterprises.csv", "E1", "b", "", "500", "", "", "")
                .row("openings.csv", ("P1,POST,E1,装调岗,2,,,,,4607" + ",".repeat(13)).split(",", -1))
                .row("students.csv", "C1,S1,王朗,M,2005-05-01,,460701,HIGHER,3,,,,,".split(",", -1))
                .row("choices.csv", "C1", "S1", "1", "P1")
                .file("institutions.csv", "institution,name\nH1,a\nH1,b\n")
                .file("assessments.csv", "opening,college,student,score\nP1,C1,S1,80\nP1,C1,S1,90\n")
                .file("exclusions.csv", "college,student,opening,enterprise\nC1,S1,D1,\nC1,S1,D1,\n")
                .file("pins.csv", PINS + "C1,S2,P1,\nC1,S2,,\n")
                .file("incumbent.csv", "college,student,opening\nC1,S1,P1\nC1,S1,D1\n");

        assertThat(codes(round))
                .containsExactly(
                        "colleges.csv 3 DUPLICATE_KEY college",
                        "institutions.csv 3 DUPLICATE_KEY institution",
                        "enterprises.csv 3 DUPLICATE_KEY enterprise",
                        "openings.csv 4 DUPLICATE_KEY opening",
                        "students.csv 4 DUPLICATE_KEY student",
                        "choices.csv 4 DUPLICATE_RANK rank",
                        "choices.csv 4 DUPLICATE_CHOICE opening",
                        "assessments.csv 3 DUPLICATE_KEY student",
                        "exclusions.csv 3 DUPLICATE_KEY student",
                        "pins.csv 3 DUPLICATE_PIN student",
                        "incumbent.csv 3 DUPLICATE_KEY student");
    }

    @Test
    void the_same_number_at_two_colleges_is_two_students() {
        SmallRound round = new SmallRound()
                .row("colleges.csv", "C2", "b", "", "")
                .row("students.csv", "C2,S1,王朗,M,2005-05-01,,460701,HIGHER,3,,,,,".split(",", -1));

        assertThat(codes(round)).isEmpty();
    }

    @Test
    void ranks_may_have_gaps() {
        SmallRound round = new SmallRound().row("choices.csv", "C1", "S1", "5", "D1");

        assertThat(codes(round)).isEmpty();
    }

    @Test
    void pins_beside_reserved_seats_have_only_the_others() {
        SmallRound round = new SmallRound()
                .row("colleges.csv", "C2", "b", "", "")
                .cell("openings.csv", 2, "reserved", "C2=1")
                .file("pins.csv", PINS + "C1,S1,P1,\nC1,S2,P1,\n");

        assertThat(codes(round)).containsExactly("pins.csv 3 PINS_ABOVE_SEATS opening");
        assertThat(codes(round.cell("openings.csv", 2, "reserved", "C1=1"))).isEmpty();
    }

    @Test
    void a_pin_against_an_exclusion_of_the_enterprise_or_of_the_opening() {
        SmallRound round = new SmallRound()
                .file("pins.csv", PINS + "C1,S1,P1,\nC1,S2,P1,\n")
                .file("exclusions.csv", "college,student,opening,enterprise\nC1,S1,,E1\nC1,S2,P1,\n");

        assertThat(codes(round)).containsExactly("pins.csv 2 PIN_EXCLUDED opening", "pins.csv 3 PIN_EXCLUDED opening");
    }

    @Test
    void a_pin_to_stay_unplaced_is_against_nothing() {
        SmallRound round = new SmallRound()
                .file("pins.csv", PINS + "C1,S1,,休学\n")
                .file("exclusions.csv", "college,student,enterprise\nC1,S1,E1\n");

        assertThat(codes(round)).isEmpty();
    }

    @Test
    void a_firm_of_nine_may_take_none_unless_its_waiver_is_recorded() {
        SmallRound round = new SmallRound().cell("enterprises.csv", 2, "staff", "9");
        SmallRound waived = new SmallRound().file("enterprises.csv", "enterprise,name,staff,cap_waiver\nE1,a,9,备案-1\n");

        assertThat(codes(round)).containsExactly("enterprises.csv 2 ENTERPRISE_TAKES_NONE staff");
        assertThat(codes(waived)).isEmpty();
    }

    @Test
    void the_policy_s_own_share_is_what_counts() {
        SmallRound strict = new SmallRound()
                .cell("enterprises.csv", 2, "staff", "19")
                .file("round.json", SmallRound.ROUND.replace("{ }", "{\"enterpriseSharePercent\": 5}"));

        assertThat(codes(strict)).containsExactly("enterprises.csv 2 ENTERPRISE_TAKES_NONE staff");
        assertThat(codes(strict.file("round.json", SmallRound.ROUND))).isEmpty();
    }

    @Test
    void an_exemption_lifts_what_can_be_lifted() {
        SmallRound round = new SmallRound()
                .file(
                        "openings.csv",
                        """
                        opening,kind,enterprise,title,seats,min_seats,majors,night_shift,hazards,hours_per_day,exemption_filed,labour_intensity,through_agency,venue
                        P1,POST,E1,a,2,,4607,是,有毒,9,是,3,是,ENTERTAINMENT
                        D1,ORDER_CLASS,E1,b,9,1,4607,是,有毒,9,否,3,是,ENTERTAINMENT
                        """);

        assertThat(codes(round))
                .containsExactly(
                        "openings.csv 2 LABOUR_INTENSITY labour_intensity",
                        "openings.csv 2 THROUGH_AGENCY through_agency",
                        "openings.csv 2 BARRED_VENUE venue");
    }

    @Test
    void pay_at_the_lower_of_the_two_norms_is_enough() {
        SmallRound round = new SmallRound()
                .cell("openings.csv", 2, "monthly_pay", "2100")
                .cell("openings.csv", 2, "post_wage", "3000")
                .cell("openings.csv", 2, "lowest_grade_wage", "2100");

        assertThat(codes(round)).isEmpty();
        assertThat(codes(round.cell("openings.csv", 2, "monthly_pay", "2099.99")))
                .containsExactly("openings.csv 2 PAY_BELOW_NORM monthly_pay");
        assertThat(codes(round.cell("openings.csv", 2, "lowest_grade_wage", "")))
                .containsExactly("openings.csv 2 PAY_BELOW_NORM monthly_pay");
    }

    @Test
    void a_policy_may_ask_for_more_pay() {
        SmallRound round = new SmallRound()
                .cell("openings.csv", 2, "monthly_pay", "2400")
                .cell("openings.csv", 2, "post_wage", "3000")
                .file("round.json", SmallRound.ROUND.replace("{ }", "{\"payPercent\": 85}"));

        assertThat(codes(round)).containsExactly("openings.csv 2 PAY_BELOW_NORM monthly_pay");
        assertThat(codes(round.file("round.json", SmallRound.ROUND))).isEmpty();
    }

    @Test
    void issues_come_in_the_order_of_files_rows_and_columns_with_the_round_first() {
        SmallRound round = new SmallRound()
                .file("round.json", SmallRound.ROUND.replace("{ }", "{\"favour\": 1}"))
                .file("aaa.csv", "x\n")
                .cell("students.csv", 3, "gender", "?")
                .cell("students.csv", 2, "grade", "?")
                .cell("students.csv", 2, "birth_date", "?")
                .cell("colleges.csv", 2, "name", "")
                .without("choices.csv");

        assertThat(codes(round))
                .containsExactly(
                        "round.json null POLICY_UNKNOWN_KEY policy.favour",
                        "aaa.csv null UNKNOWN_FILE null",
                        "colleges.csv 2 MISSING_VALUE name",
                        "students.csv 2 BAD_DATE birth_date",
                        "students.csv 2 BAD_INTEGER grade",
                        "students.csv 3 UNKNOWN_WORD gender",
                        "choices.csv null MISSING_FILE null");
    }

    @Test
    void a_stored_row_has_no_number() {
        Intake whole = new SmallRound().read();
        Opening post = whole.requireFacts().openings().stream()
                .filter(opening -> opening.kind() == OpeningKind.POST)
                .findFirst()
                .orElseThrow();

        Intake intake = new RoundRows(OneRow.ROUND, PolicyFile.packaged().policy())
                .put(Rows.stored(Table.OPENINGS, List.of(post)))
                .check();

        assertThat(intake.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_ENTERPRISE);
            assertThat(issue.row()).isNull();
        });
    }

    @Test
    void what_is_submitted_again_is_to_blame_not_what_is_stored() {
        Opening post = OneRow.post().fact();
        Rows<Opening> fresh = OneRow.post().rows();

        Intake intake = new RoundRows(OneRow.ROUND, PolicyFile.packaged().policy())
                .put(Rows.stored(Table.ENTERPRISES, List.of(OneRow.enterprise().fact())))
                .put(fresh.and(Rows.stored(Table.OPENINGS, List.of(post))))
                .check();

        assertThat(intake.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.DUPLICATE_KEY);
            assertThat(issue.row()).isEqualTo(2);
            assertThat(issue.text(Language.ZH)).isEqualTo("“P1”与已提交的数据重复。");
            assertThat(issue.text(Language.EN)).isEqualTo("The key (P1) is a duplicate of what was submitted before.");
        });
    }

    /** {@code FILE ROW CODE COLUMN} of each issue. */
    private static List<String> codes(SmallRound round) {
        return round.read().issues().stream()
                .map(issue -> issue.file() + " " + issue.row() + " " + issue.code() + " " + issue.column())
                .toList();
    }
}
