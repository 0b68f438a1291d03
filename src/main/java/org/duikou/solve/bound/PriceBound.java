package org.duikou.solve.bound;

import org.duikou.problem.CapacityRow;
import org.duikou.problem.CapacityRows;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.RowKey;

/**
 * What row prices prove, by weak duality: one pass over the pairs, integers only.
 *
 * <p>Any prices of at least 0 give a valid bound of every solution that agrees with the fixings. Time: pairs + rows.
 *
 * @see "Geoffrion: Lagrangean relaxation for integer programming (1974)"
 */
public final class PriceBound {
    private static final long SCALE = RowPrices.SCALE;

    private final SeparableModel model;
    private final CapacityRows rows;

    public PriceBound(SeparableModel model) {
        this.model = model;
        this.rows = model.rows();
    }

    /** Least unplaced weight of any solution in the region. */
    public long unplacedWeight(RowPrices prices, Fixing[] fixings) {
        long sum = rowTerms(prices, fixings);
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            long stay = SCALE * model.weight(candidate);
            sum = Math.addExact(sum, cheapest(candidate, stay, 0, prices, fixings));
        }
        return ceilAtLeastZero(sum);
    }

    /** Least separable points of any solution in the region whose unplaced weight is at most {@code weight}. */
    public long soft(RowPrices prices, long multiplier, long weight, Fixing[] fixings) {
        long sum = Math.subtractExact(rowTerms(prices, fixings), Math.multiplyExact(multiplier, weight));
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            long stay = Math.addExact(
                    SCALE * model.unplacedCost(candidate), Math.multiplyExact(multiplier, model.weight(candidate)));
            sum = Math.addExact(sum, cheapest(candidate, stay, SCALE, prices, fixings));
        }
        return ceilAtLeastZero(sum);
    }

    private long cheapest(int candidate, long stay, long costScale, RowPrices prices, Fixing[] fixings) {
        long best = model.mayStayUnplaced(candidate) ? stay : Long.MAX_VALUE;
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            int opening = model.opening(pair);
            if (fixings[opening] != Fixing.CLOSED) {
                best = Math.min(best, costScale * model.cost(pair) + price(candidate, opening, prices));
            }
        }
        // A student pinned into a closed class: the region holds no solution, and any bound of it is true.
        return best == Long.MAX_VALUE ? Math.max(stay, 0) : best;
    }

    /** What the rows of a pair cost her. */
    public long price(int candidate, int opening, RowPrices prices) {
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
                + prices.of(rows.supervisor(candidate));
    }

    private long rowTerms(RowPrices prices, Fixing[] fixings) {
        long sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            CapacityRow each = rows.row(row);
            if (each.key().kind() != RowKey.Kind.SEATS
                    && each.key().kind() != RowKey.Kind.RESERVE
                    && each.key().kind() != RowKey.Kind.MINIMUM) {
                sum = Math.subtractExact(sum, Math.multiplyExact(prices.of(row), (long) each.capacity()));
            }
        }
        for (int opening = 0; opening < model.openings(); opening++) {
            sum = Math.addExact(sum, openingTerm(opening, prices, fixings[opening]));
        }
        return sum;
    }

    private long openingTerm(int number, RowPrices prices, Fixing fixing) {
        Opening opening = model.problem().opening(number);
        long open = -seatsTerm(number, prices);
        if (!opening.isOrderClass()) {
            return open;
        }
        open = Math.addExact(open, prices.of(rows.minimum(number)) * opening.minSeats());
        if (opening.mustOpen()) {
            return open;
        }
        return switch (fixing) {
            case OPEN -> open;
            case CLOSED -> 0;
            case FREE -> Math.min(0, open);
        };
    }

    private long seatsTerm(int opening, RowPrices prices) {
        long term = Math.multiplyExact(prices.of(rows.seats(opening)), (long) rows.capacity(rows.seats(opening)));
        int[] reserves = rows.reserves(opening);
        for (int at = 1; at < reserves.length; at += 2) {
            term = Math.addExact(term, Math.multiplyExact(prices.of(reserves[at]), (long) rows.capacity(reserves[at])));
        }
        return term;
    }

    private static long ceilAtLeastZero(long scaled) {
        return Math.max(0, -Math.floorDiv(-scaled, SCALE));
    }
}
