package org.duikou.check;

import java.util.Map;
import java.util.Set;
import org.duikou.proposal.Prices;
import org.duikou.vocabulary.RowKey;

/** Prices of a leaf by row number, in units of 1/scale. */
final class RowPrices {
    private final Limits limits;
    private final long[] price;

    private RowPrices(Limits limits) {
        this.limits = limits;
        this.price = new long[limits.rows()];
    }

    /** @param unknown takes the rows that do not exist; they count as free */
    static RowPrices of(Prices prices, Limits limits, Set<RowKey> unknown) {
        var rowPrices = new RowPrices(limits);
        for (Map.Entry<RowKey, Long> each : prices.byRow().entrySet()) {
            int row = limits.find(each.getKey());
            if (row == RoundIndex.NONE) {
                unknown.add(each.getKey());
            } else {
                rowPrices.price[row] = each.getValue();
            }
        }
        return rowPrices;
    }

    /** 0 for {@link RoundIndex#NONE}. */
    long of(int row) {
        return row == RoundIndex.NONE ? 0 : price[row];
    }

    /** Price times limit. */
    long whole(int row) {
        return Math.multiplyExact(price[row], (long) limits.limit(row));
    }
}
