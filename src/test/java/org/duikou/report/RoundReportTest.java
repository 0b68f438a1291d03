package org.duikou.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duikou.proposal.SolvedRound;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Under test: the files of one small round, word for word.
 *
 * <pre>
 * post O1         seats 1
 * order class K1  5..9, too few
 * order class K2  2..5
 * s1 > O1, s2 > O1 > K2, s3 adjustable, s4 > K1
 * </pre>
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundReportTest {
    private final RoundDraft round = new RoundDraft();

    @TempDir
    Path folder;

    @BeforeEach
    void draft() {
        round.enterprise("maker").location(30, 104.1);
        round.post("O1");
        round.orderClass("K1").seats(5, 9);
        round.orderClass("K2").seats(2, 5);
        round.student("s1").onlyChosen().chooses("O1").home(30, 104);
        round.student("s2").onlyChosen().chooses("O1", "K2").home(30, 104);
        round.student("s3");
        round.student("s4").onlyChosen().chooses("K1");
    }

    @Test
    void placements_show_rank_fit_and_kilometres() throws IOException {
        write();

        assertThat(folder.resolve("placements.csv"))
                .hasContent(
                        """
                        college,student,opening,enterprise,kind,choice_rank,fit,distance_km,pinned
                        school,s1,O1,maker,POST,1,100,9.630,false
                        school,s2,K2,maker,ORDER_CLASS,2,100,9.630,false
                        school,s3,K2,maker,ORDER_CLASS,,100,,false
                        """);
    }

    @Test
    void unplaced_show_the_reason_and_two_sentences() throws IOException {
        write();

        assertThat(folder.resolve("unplaced.csv"))
                .hasContent(
                        """
                        college,student,reason,detail_zh,detail_en
                        school,s4,ORDER_CLASS_CLOSED,订单班 K1 未开班：最低 5 人，符合条件 2 人，尚缺 3 人。,"The order class K1 is closed: it needs 5, 2 may go there, 3 are missing."
                        """);
    }

    @Test
    void order_classes_show_who_is_enrolled_and_why_one_is_closed() throws IOException {
        write();

        assertThat(folder.resolve("order-classes.csv"))
                .hasContent(
                        """
                        opening,min_seats,seats,enrolled,status,reason_code
                        K1,5,9,0,CLOSED,TOO_FEW_ELIGIBLE
                        K2,2,5,2,OPEN,
                        """);
    }

    @Test
    void certificate_leaves_out_free_rows() throws IOException {
        var solved = write();

        assertThat(folder.resolve("certificate.json"))
                .hasContent(
                        """
                        {
                          "format" : 3,
                          "inputHash" : "%s",
                          "scale" : 1000,
                          "unplacedWeight" : 1,
                          "unplacedWeightBound" : 0,
                          "softBound" : 0,
                          "tree" : {
                            "weightPrices" : { },
                            "softPrices" : { },
                            "weightMultiplier" : 0
                          }
                        }
                        """
                                .formatted(solved.summary().inputHash()));
    }

    @Test
    void summary_counts_students_and_points() throws IOException {
        write();

        assertThat(folder.resolve("summary.json"))
                .content()
                .contains("\"students\" : 4,\n  \"placed\" : 3,\n  \"unplaced\" : 1,\n  \"hard\" : 0,")
                .contains("\"choice\" : 130,\n    \"fit\" : 0,\n    \"assessment\" : 48,\n    \"distance\" : 8,");
    }

    @Test
    void a_round_without_a_solution_leaves_a_summary_alone() throws IOException {
        write();
        var problem = round.problem();

        SolvedRoundFiles.writeSummary(folder, Summaries.infeasible(problem, Mode.OPTIMAL, 1, "0"));

        assertThat(folder.toFile().list()).containsExactly("summary.json");
        assertThat(Files.readString(folder.resolve("summary.json"))).contains("\"status\" : \"INFEASIBLE_INPUT\"");
    }

    private SolvedRound write() throws IOException {
        var problem = round.problem();
        var solved = RoundReport.of(problem, Proposals.of(problem, "s1->O1 s2->K2 s3->K2"), "0");
        SolvedRoundFiles.write(folder, solved);
        return solved;
    }
}
