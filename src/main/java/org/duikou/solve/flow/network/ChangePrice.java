package org.duikou.solve.flow.network;

import org.duikou.problem.CapacityRows;
import org.duikou.solve.SeparableModel;

/**
 * What a change of the incumbent costs in the flow, which knows no budget of changes: the relaxation's price at first, more
 * while there are too many changes, then less while some of the budget is left.
 */
final class ChangePrice {
    private static final int MOST_TRIES = 5;
    private static final long DEARER = 4;
    /** More than any placement is worth, and small enough for the flow solver's figures. */
    private static final long DEAREST_PAIRS = 1_000;

    private final CapacityRows rows;
    private final long most;
    private long tooLow = -1;
    private long enough = Long.MAX_VALUE;
    private long price;
    private int tries;

    /** @param prices of the relaxation, in points by row */
    ChangePrice(SeparableModel model, double[] prices) {
        this.rows = model.rows();
        this.most = DEAREST_PAIRS * model.mostPoints();
        this.price = isLimited() ? Math.min(most, (long) Math.ceil(prices[rows.changeBudget()])) : 0;
    }

    private boolean isLimited() {
        return rows.changeBudget() != CapacityRows.NO_ROW;
    }

    /** In points; 0 where changes have no limit. */
    long points() {
        return price;
    }

    /** How many prices besides the first are tried at most. */
    int mostMoves() {
        return isLimited() ? MOST_TRIES : 0;
    }

    /** Whether another price may give better placements than those that the last one gave. */
    boolean moves(int[] openingOf) {
        if (!isLimited() || ++tries > MOST_TRIES) {
            return false;
        }
        int left = rows.capacity(rows.changeBudget()) - changes(openingOf);
        if (left < 0) {
            tooLow = price;
        } else {
            enough = price;
        }
        if (left == 0 || enough == 0 || enough - tooLow <= 1 || tooLow == most) {
            return false;
        }
        price = enough == Long.MAX_VALUE ? Math.min(most, DEARER * price + 1) : (Math.max(0, tooLow) + enough) / 2;
        return true;
    }

    private int changes(int[] openingOf) {
        int changes = 0;
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            changes += rows.changes(candidate, openingOf[candidate]) == CapacityRows.NO_ROW ? 0 : 1;
        }
        return changes;
    }
}
