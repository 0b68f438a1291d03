package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.SolvedRoundFiles;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: rounds that a run solves, one chapter of the rules each, are accepted with their gap. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SolvedChapterTest {
    private final RoundDraft round = new RoundDraft();

    @Test
    void choices_that_conflict() {
        separable();
        round.post("O1");
        round.post("O2");
        students("s1", "s2", "s3");
        round.student("s1").chooses("O1", "O2");
        round.student("s2").chooses("O1").priority(3);

        assertThat(byRun()).isEqualTo("accepted, unplaced 1, gap 0.0");
    }

    @Test
    void an_order_class_that_cannot_reach_its_minimum() {
        separable();
        round.orderClass("K1").seats(4, 9);
        round.orderClass("K2").seats(2, 3);
        students("s1", "s2", "s3");

        assertThat(byRun()).isEqualTo("accepted, unplaced 0, gap 0.0");
    }

    @Test
    void an_order_class_that_must_open_against_better_choices() {
        separable();
        round.orderClass("K1").seats(2, 3).mustOpen();
        round.post("O1").seats(3);
        students("s1", "s2", "s3");
        round.student("s1").chooses("O1");
        round.student("s2").chooses("O1");

        assertThat(byRun()).isEqualTo("accepted, unplaced 0, gap 0.0");
    }

    @Test
    void reserved_seats_beds_and_shares_together() {
        separable();
        round.enterprise("maker").staff(30).currentInterns(1).beds(Gender.F, 1); // 2 interns, 1 bed
        round.post("O1").seats(3).reserves("other", 1).dormitory();
        round.orderClass("K1").seats(1, 2).dormitory();
        students("s1", "s2", "s3", "other/s4");
        round.student("s1").boarding();
        round.student("s2").boarding();

        assertThat(byRun()).isEqualTo("accepted, unplaced 1, gap 0.0");
    }

    @Test
    void pins_exclusions_and_incumbents() {
        separable();
        round.post("O1");
        round.post("O2");
        round.post("O3");
        students("s1", "s2", "s3", "s4");
        round.pin("s1", "O2");
        round.pinUnplaced("s2");
        round.excludeFromOpening("s3", "O1");
        round.incumbent("s4", "O2");

        assertThat(byRun()).isEqualTo("accepted, unplaced 1, gap 0.0");
    }

    @Test
    void supervisors_with_a_full_load() {
        separable();
        round.policy().supervisorLoad(1);
        round.post("O1").seats(9);
        students("s1", "s2", "s3");
        round.student("s1").supervisor("Wang");
        round.student("s2").supervisor("Wang");

        assertThat(byRun()).isEqualTo("accepted, unplaced 1, gap 0.0");
    }

    @Test
    void companions_keep_a_gap_that_is_told(@TempDir Path folder) throws Exception {
        round.post("O1").at("E1");
        round.post("O2").at("E2");
        students("s1", "s2");
        SolvedRoundFiles.write(folder, SolvedRounds.byRun(round.facts()));

        Verdict verdict = Checker.check(round.facts(), SolvedRoundFiles.read(folder));

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.soft()).isEqualTo(2 * 136 + 2 * 8);
        assertThat(verdict.gap()).isEqualTo((288 - 272) / 288.0);
    }

    private void separable() {
        round.policy().companion(0).fairnessWeight(0);
    }

    private void students(String... names) {
        for (String name : names) {
            round.student(name);
        }
    }

    private String byRun() {
        SolvedRound solved = SolvedRounds.byRun(round.facts());
        Verdict verdict = Checker.check(round.facts(), solved);
        assertThat(verdict.violations()).isEmpty();
        return "accepted, unplaced " + verdict.unplacedWeight() + ", gap " + verdict.gap();
    }
}
