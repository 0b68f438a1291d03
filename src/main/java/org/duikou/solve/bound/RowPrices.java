package org.duikou.solve.bound;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.problem.CapacityRows;
import org.duikou.proposal.Prices;
import org.duikou.vocabulary.RowKey;

/** Prices by row number, in units of 1/{@link #SCALE} point (or weight unit). */
public final class RowPrices {
    /** Finer than a point, so that rounding fractional duals loses less than a point a thousand students. */
    public static final long SCALE = 1000;

    private final long[] price;

    private RowPrices(long[] price) {
        this.price = price;
    }

    /** Rounds solver duals, given in points by row number; negative ones (noise) become 0. */
    public static RowPrices rounded(double[] points) {
        long[] price = new long[points.length];
        for (int row = 0; row < price.length; row++) {
            price[row] = Math.max(0, Math.round(points[row] * SCALE));
        }
        return new RowPrices(price);
    }

    /** As a certificate carries them. */
    public static RowPrices of(CapacityRows rows, Prices prices) {
        long[] price = new long[rows.size()];
        Arrays.setAll(price, row -> prices.byRow().getOrDefault(rows.row(row).key(), 0L));
        return new RowPrices(price);
    }

    /** No row costs anything. */
    public static RowPrices free(int rows) {
        return new RowPrices(new long[rows]);
    }

    public static RowPrices of(long[] price) {
        return new RowPrices(price.clone());
    }

    /** The row's price; 0 for {@link CapacityRows#NO_ROW}. */
    public long of(int row) {
        return row == CapacityRows.NO_ROW ? 0 : price[row];
    }

    /** By row key, free rows left out, as the certificate carries them. */
    public Prices toPrices(CapacityRows rows) {
        Map<RowKey, Long> byRow = new TreeMap<>();
        for (int row = 0; row < price.length; row++) {
            if (price[row] > 0) {
                byRow.put(rows.row(row).key(), price[row]);
            }
        }
        return new Prices(byRow);
    }
}
