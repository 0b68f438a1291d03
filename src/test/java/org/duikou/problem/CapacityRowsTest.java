package org.duikou.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import java.util.stream.IntStream;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.duikou.vocabulary.StudentId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the aggregate rules as rows, and which of them a placement uses. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CapacityRowsTest {
    private final PlacementProblem problem = round(
                    """
                    policy supervisor-load 5  max-changes 2
                    enterprise maker  staff 59  interns 2  beds-f 3
                    enterprise firm   staff 9   waiver W-7
                    post welder       at maker  seats 6  reserves C1 2  reserves C2 1  type welding staff 21 interns 1
                    post brazer       at maker  seats 4  type welding staff 21 interns 1  dormitory
                    post fitter       at firm   seats 2  type fitting staff 1
                    class robotics    at maker  seats 3..8  reserves C2 4  dormitory
                    student C1/s1     boards  supervisor Wang
                    student C2/s1     supervisor Li
                    student C2/s2     supervisor Wang
                    student C3/s1     boards  gender M
                    incumbent C2/s1 welder
                    """)
            .problem();
    private final CapacityRows rows = problem.rows();

    @Test
    void reserved_seats_are_taken_out_of_the_pool() {
        isRow(rows.seats(opening("welder")), RowKey.seats(new OpeningId("welder")), 3);
        isRow(rows.seats(opening("robotics")), RowKey.seats(new OpeningId("robotics")), 4);
    }

    @Test
    void a_student_may_use_the_seats_of_her_own_college() {
        var own = RowKey.reserve(new OpeningId("welder"), new CollegeId("C1"));

        isRow(rows.reserve(student("C1", "s1"), opening("welder")), own, 2);
        assertThat(rows.reserve(student("C3", "s1"), opening("welder"))).isEqualTo(CapacityRows.NO_ROW);
        assertThat(rows.reserve(student("C1", "s1"), opening("robotics"))).isEqualTo(CapacityRows.NO_ROW);
    }

    @Test
    void only_an_order_class_has_a_least_size() {
        isRow(rows.minimum(opening("robotics")), RowKey.minimum(new OpeningId("robotics")), 3);
        assertThat(rows.minimum(opening("welder"))).isEqualTo(CapacityRows.NO_ROW);
    }

    @Test
    void the_share_is_rounded_down_before_interns_are_taken_off() {
        isRow(rows.enterpriseShare(opening("welder")), RowKey.enterprise(new EnterpriseId("maker")), 3);
        isRow(rows.postShare(opening("welder")), RowKey.post(new EnterpriseId("maker"), "welding"), 3);
    }

    @Test
    void openings_that_share_a_limit_share_its_row() {
        assertThat(rows.enterpriseShare(opening("brazer"))).isEqualTo(rows.enterpriseShare(opening("welder")));
        assertThat(rows.postShare(opening("brazer"))).isEqualTo(rows.postShare(opening("welder")));
        assertThat(rows.beds(student("C1", "s1"), opening("brazer")))
                .isEqualTo(rows.beds(student("C1", "s1"), opening("robotics")));
    }

    @Test
    void a_waiver_and_an_order_class_know_no_shares() {
        assertThat(rows.enterpriseShare(opening("fitter"))).isEqualTo(CapacityRows.NO_ROW);
        assertThat(rows.postShare(opening("fitter"))).isEqualTo(CapacityRows.NO_ROW);
        assertThat(rows.enterpriseShare(opening("robotics"))).isEqualTo(CapacityRows.NO_ROW);
    }

    @Test
    void beds_are_used_by_those_who_board_where_there_is_a_dormitory() {
        isRow(rows.beds(student("C1", "s1"), opening("brazer")), RowKey.beds(new EnterpriseId("maker"), Gender.F), 3);
        assertThat(rows.beds(student("C2", "s1"), opening("brazer"))).isEqualTo(CapacityRows.NO_ROW);
        assertThat(rows.beds(student("C1", "s1"), opening("welder"))).isEqualTo(CapacityRows.NO_ROW);
    }

    @Test
    void beds_without_a_number_are_no_limit() {
        assertThat(rows.beds(student("C3", "s1"), opening("brazer"))).isEqualTo(CapacityRows.NO_ROW);
    }

    @Test
    void a_supervisor_is_named_by_her_place_in_her_college() {
        isRow(rows.supervisor(student("C1", "s1")), RowKey.supervisor(new CollegeId("C1"), 0), 5);
        isRow(rows.supervisor(student("C2", "s1")), RowKey.supervisor(new CollegeId("C2"), 0), 5);
        isRow(rows.supervisor(student("C2", "s2")), RowKey.supervisor(new CollegeId("C2"), 1), 5);
        assertThat(rows.supervisor(student("C3", "s1"))).isEqualTo(CapacityRows.NO_ROW);
    }

    @Test
    void who_has_a_place_uses_the_budget_of_changes_anywhere_else() {
        isRow(rows.changes(student("C2", "s1"), opening("brazer")), RowKey.changes(), 2);
        isRow(rows.changes(student("C2", "s1"), PlacementProblem.NONE), RowKey.changes(), 2);
        assertThat(rows.changes(student("C2", "s1"), opening("welder"))).isEqualTo(CapacityRows.NO_ROW);
        assertThat(rows.changes(student("C1", "s1"), PlacementProblem.NONE)).isEqualTo(CapacityRows.NO_ROW);
    }

    @Test
    void every_row_has_a_key_of_its_own() {
        assertThat(IntStream.range(0, rows.size()).mapToObj(row -> rows.row(row).key()))
                .doesNotHaveDuplicates();
    }

    private void isRow(int row, RowKey key, int capacity) {
        assertThat(rows.row(row)).isEqualTo(new CapacityRow(key, capacity));
    }

    private int opening(String code) {
        return problem.openingNumber(new OpeningId(code));
    }

    private int student(String college, String number) {
        return problem.candidateNumber(StudentId.of(college, number));
    }
}
