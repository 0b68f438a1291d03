package org.duikou.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Under test: what is read from the logs of HiGHS 1.11 and SCIP 9. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NativeLogTest {

    @Test
    void reads_placements_and_proof_of_highs() {
        NativeLog log = NativeLog.read(
                """
                native-start 2.5 68372.0
                Src  Proc. InQueue |  Leaves   Expl. | BestBound       BestSol              Gap |   Cuts   InLp Confl. | LpIters     Time
                         0       0         0   0.00%   -inf            inf                  inf        0      0      0         0     0.1s
                 J       0       0         0   0.00%   -inf            17815848           Large        0      0      0         0     0.2s
                         1       0         1 100.00%   6305516         6305516            0.00%        0      0      0       627     0.3s
                  Status            Optimal
                """
                        .lines()
                        .toList());

        assertThat(log.found()).containsExactly(new Trace.Found(2.7, 260, 39_128), new Trace.Found(2.8, 92, 15_292));
        assertThat(log.isProven()).isTrue();
    }

    @Test
    void reads_placements_of_scip() {
        NativeLog log = NativeLog.read(
                """
                native-start 1.0 68372.0
                 time | node  | left  |LP iter|LP it/n|mem/heur|mdpt |vars |cons |rows |cuts |sepa|confs|strbr|  dualbound   | primalbound  |  gap   | compl.
                  0.1s|     1 |     0 |     0 |     - |    12M |   0 |8016 | 548 |   0 |   0 |  0 |   0 |   0 |-8.064249e+08 |      --      |    Inf | unknown
                t 0.3s|     1 |     0 |     0 |     - | trivial|   0 |8016 | 548 |   0 |   0 |  0 |   0 |   0 |-8.064249e+08 | 5.756924e+07 |    Inf | unknown
                """
                        .lines()
                        .toList());

        assertThat(log.found()).containsExactly(new Trace.Found(1.3, 842, 16));
        assertThat(log.isProven()).isFalse();
    }

    @Test
    void what_was_solved_before_does_not_count() {
        NativeLog log = NativeLog.read(
                """
                native-start 0.5 100.0
                 J       0       0         0   0.00%   -inf            4007           Large        0      0      0         0     0.2s
                  Status            Optimal
                native-start 1.0 100.0
                 J       0       0         0   0.00%   -inf            5009           Large        0      0      0         0     0.2s
                """
                        .lines()
                        .toList());

        assertThat(log.found()).containsExactly(new Trace.Found(1.2, 50, 9));
        assertThat(log.isProven()).isFalse();
    }

    @Test
    void a_log_without_solutions_tells_nothing() {
        assertThat(NativeLog.read(List.of("Presolving model", "3287 rows")).found())
                .isEmpty();
    }
}
