package org.duikou.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.AggregateRule;

/**
 * Counts pins on the limits that they share: the pin that is one too many breaks the rule. More pins than seats are
 * found with the files.
 */
final class PinnedRows {
    private final CapacityRows rows;
    private final int[] pins;

    PinnedRows(PlacementProblem problem) {
        rows = problem.rows();
        pins = new int[rows.size()];
    }

    /** Adds a pin; the rules that it breaks together with those before it. */
    List<AggregateRule> add(int candidate, int opening) {
        List<AggregateRule> broken = new ArrayList<>();
        add(rows.enterpriseShare(opening), AggregateRule.ENTERPRISE_SHARE, broken);
        add(rows.postShare(opening), AggregateRule.POST_SHARE, broken);
        add(rows.beds(candidate, opening), AggregateRule.DORM_BEDS, broken);
        add(rows.supervisor(candidate), AggregateRule.SUPERVISOR_LOAD, broken);
        return broken;
    }

    private void add(int row, AggregateRule rule, List<AggregateRule> broken) {
        if (row != CapacityRows.NO_ROW && ++pins[row] > rows.capacity(row)) {
            broken.add(rule);
        }
    }
}
