package org.duikou.solve.flow.block;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PairPrices;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.Guide;

/** Which pairs are worth a thought: those little dearer, under the prices of the relaxation, than the student's cheapest. */
final class CheapPairs {
    private final SeparableModel model;
    private final Fixing[] fixings;
    private final PairPrices prices;
    private final long margin;
    private final int most;

    /**
     * @param points dearer than the cheapest, at most
     * @param most pairs of a student, at most
     */
    CheapPairs(SeparableModel model, Guide guide, long points, int most) {
        this.model = model;
        this.fixings = guide.fixings();
        this.prices = new PairPrices(model, guide.prices(), guide.mean());
        this.margin = points * RowPrices.SCALE;
        this.most = most;
    }

    /** Her cheap pairs by number; the pair of where she is now among them. */
    int[] of(int student, int openingNow) {
        int first = model.first(student);
        long[] reduced = new long[model.first(student + 1) - first];
        for (int index = 0; index < reduced.length; index++) {
            boolean isClosed = fixings[model.opening(first + index)] == Fixing.CLOSED;
            reduced[index] = isClosed ? Long.MAX_VALUE : prices.of(student, first + index);
        }
        long limit = limit(student, reduced);
        int now = openingNow == PlacementProblem.NONE ? PlacementProblem.NONE : model.find(student, openingNow);
        int[] pairs = new int[reduced.length];
        int size = 0;
        for (int index = 0; index < reduced.length; index++) {
            if (reduced[index] <= limit || first + index == now) {
                pairs[size++] = first + index;
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private long limit(int student, long[] reduced) {
        long[] sorted = reduced.clone();
        Arrays.sort(sorted);
        long cheapest = sorted.length == 0 ? Long.MAX_VALUE : sorted[0];
        if (model.mayStayUnplaced(student)) {
            cheapest = Math.min(cheapest, prices.ofStaying(student));
        }
        long limit = cheapest == Long.MAX_VALUE ? cheapest - 1 : Math.addExact(cheapest, margin);
        return sorted.length > most ? Math.min(limit, sorted[most - 1]) : limit;
    }

    /** How much dearer where she is now is than her cheapest, in 1/scale points. */
    long regret(int student, int openingNow) {
        long cheapest = Long.MAX_VALUE;
        long now = Long.MAX_VALUE;
        for (int pair = model.first(student); pair < model.first(student + 1); pair++) {
            if (fixings[model.opening(pair)] != Fixing.CLOSED || model.opening(pair) == openingNow) {
                long price = prices.of(student, pair);
                cheapest = Math.min(cheapest, price);
                now = model.opening(pair) == openingNow ? price : now;
            }
        }
        if (model.mayStayUnplaced(student)) {
            long staying = prices.ofStaying(student);
            cheapest = Math.min(cheapest, staying);
            now = openingNow == PlacementProblem.NONE ? staying : now;
        }
        return now == Long.MAX_VALUE ? 0 : now - cheapest;
    }
}
