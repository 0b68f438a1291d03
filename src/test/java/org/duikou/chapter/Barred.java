package org.duikou.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.testing.DrawnRound;
import org.duikou.testing.Pipeline;
import org.duikou.vocabulary.PairRule;

/** A round in which one rule keeps "barred" from "welder", and "allowed" only just goes there. */
final class Barred {
    private Barred() {}

    static void isBarred(Pipeline pipeline, PairRule rule, DrawnRound round) {
        assertThat(round.rulesAgainst("barred", "welder")).containsExactly(rule);
        assertThat(round.rulesAgainst("allowed", "welder")).isEmpty();
        round.solve(pipeline).isExactly("allowed->welder | unplaced 1 | gap 0");
    }
}
