package org.duikou.solve.bound;

import java.util.Collections;
import org.duikou.vocabulary.Policy;

/** Where the mean choice cost of all placed students lies, ends included, in units of 1/{@link RowPrices#SCALE} point. */
public record MeanRange(long from, long to) {

    /** Every mean that placements can have. */
    public static MeanRange whole(Policy policy) {
        int most = Math.max(Collections.max(policy.choiceCost()), policy.adjustedCost());
        return new MeanRange(0, RowPrices.SCALE * most);
    }

    public MeanRange below(long mean) {
        return new MeanRange(from, mean);
    }

    public MeanRange above(long mean) {
        return new MeanRange(mean, to);
    }
}
