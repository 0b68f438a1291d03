package org.duikou.solve.bound;

import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/** What a pair costs under soft prices at one mean choice cost: its points and every price it meets, in 1/scale points. */
public final class PairPrices {
    private static final long SCALE = RowPrices.SCALE;

    private final SeparableModel model;
    private final CapacityRows rows;
    private final SoftPrices prices;
    private final long mean;
    private final CompanionPrices.Reader companions;

    /** @param mean choice cost that fairness is measured from */
    public PairPrices(SeparableModel model, SoftPrices prices, long mean) {
        this.model = model;
        this.rows = model.rows();
        this.prices = prices;
        this.mean = mean;
        this.companions = prices.coupling().companions().reader();
    }

    /** Pairs of one college after the other are looked up fastest. */
    public long of(int candidate, int pair) {
        return withoutRows(candidate, pair) + ofRows(rows, candidate, model.opening(pair), prices.rows());
    }

    /** Its points and what its coupling with other students is priced at. */
    public long withoutRows(int candidate, int pair) {
        int opening = model.opening(pair);
        int college = model.problem().collegeOf(candidate);
        long choice = prices.coupling().choice(college);
        long sum = SCALE * model.cost(pair);
        if (choice != 0) {
            sum += Math.floorDiv(Math.multiplyExact(choice, SCALE * model.choiceCost(pair) - mean), SCALE);
        }
        return sum + companions.price(college, candidate, model.problem().enterpriseOf(opening));
    }

    /** Of staying unplaced. */
    public long ofStaying(int candidate) {
        long weight = Math.multiplyExact(prices.weightMultiplier(), (long) model.weight(candidate));
        long points = SCALE * model.unplacedCost(candidate) + ofStaying(rows, candidate, prices.rows());
        return Math.addExact(points, weight);
    }

    /** What the rows alone cost her when she stays unplaced. */
    static long ofStaying(CapacityRows rows, int candidate, RowPrices prices) {
        return prices.of(rows.changes(candidate, PlacementProblem.NONE));
    }

    /** What the rows alone cost her there. */
    static long ofRows(CapacityRows rows, int candidate, int opening, RowPrices prices) {
        long seat = prices.of(rows.seats(opening));
        int reserve = rows.reserve(candidate, opening);
        if (reserve != CapacityRows.NO_ROW) {
            seat = Math.min(seat, prices.of(reserve));
        }
        return seat
                - prices.of(rows.minimum(opening))
                + prices.of(rows.enterpriseShare(opening))
                + prices.of(rows.postShare(opening))
                + prices.of(rows.beds(candidate, opening))
                + prices.of(rows.supervisor(candidate))
                + prices.of(rows.changes(candidate, opening));
    }
}
