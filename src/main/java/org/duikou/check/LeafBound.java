package org.duikou.check;

import org.duikou.vocabulary.Opening;

/**
 * What prices prove of one leaf by weak duality: a pass over the options for each end of the mean, exact
 * integers in units of 1/scale. {@code solver-config/certificate.md} states the sums.
 *
 * <p>Every method throws {@link ArithmeticException} when a figure exceeds 64 bits.
 */
final class LeafBound {
    private final Separable round;
    private final Extent extent;
    private final RoundIndex index;
    private final Limits limits;
    private final RowPrices prices;
    private final Fixings fixings;
    private final CouplingCharges charges;
    private final long[] openingPrice;

    LeafBound(Separable round, Extent extent, RowPrices prices, Fixings fixings, CouplingCharges charges) {
        this.round = round;
        this.extent = extent;
        this.index = round.index();
        this.limits = round.limits();
        this.prices = prices;
        this.fixings = fixings;
        this.charges = charges;
        this.openingPrice = new long[index.openings()];
        for (int opening = 0; opening < openingPrice.length; opening++) {
            long shares = Math.addExact(prices.of(limits.enterprise(opening)), prices.of(limits.post(opening)));
            openingPrice[opening] = Math.subtractExact(shares, prices.of(limits.minimum(opening)));
        }
    }

    /** Least unplaced weight of any solution in the leaf. */
    long unplacedWeight(long scale) {
        return roundUp(lagrangian(0, scale, 0), scale);
    }

    /** Least soft points of any solution in the leaf whose unplaced weight is at most {@code weight}. */
    long soft(long scale, long multiplier, long weight, MeanInterval mean) {
        long least = lagrangian(scale, multiplier, mean.from());
        if (charges.dependOnMean()) {
            least = Math.min(least, lagrangian(scale, multiplier, mean.to()));
        }
        long offered = Math.addExact(charges.aboveMean(), Math.multiplyExact(multiplier, weight));
        return roundUp(Math.subtractExact(least, offered), scale);
    }

    /** A value is a whole number and never below 0. */
    private static long roundUp(long scaled, long scale) {
        return Math.max(0, Math.negateExact(Math.floorDiv(Math.negateExact(scaled), scale)));
    }

    private long lagrangian(long perPoint, long perWeight, long mean) {
        long sum = 0;
        for (int student : extent.students()) {
            sum = Math.addExact(sum, cheapest(student, perPoint, perWeight, mean));
        }
        for (int row = 0; row < limits.rows(); row++) {
            sum = Math.subtractExact(sum, sharedRowTerm(row));
        }
        for (int opening : extent.openings()) {
            sum = Math.addExact(sum, openingTerm(opening));
        }
        return sum;
    }

    /** Her cheapest option under the prices; staying unplaced also stands in when she has no other. */
    private long cheapest(int student, long perPoint, long perWeight, long mean) {
        long stay = Math.addExact(
                Math.multiplyExact(perPoint, (long) round.points().change(student, RoundIndex.NONE)),
                Math.multiplyExact(perWeight, (long) index.weight(student)));
        stay = Math.addExact(stay, prices.of(limits.changes(student, RoundIndex.NONE)));
        long supervisor = prices.of(limits.supervisor(student));
        boolean hasOption = round.mayStay(student);
        long best = stay;
        for (int option = round.options().first(student);
                option < round.options().first(student + 1);
                option++) {
            int opening = round.options().opening(option);
            if (!fixings.isClosed(opening) && round.isAllowed(student, opening)) {
                long points =
                        Math.multiplyExact(perPoint, (long) round.options().points(option));
                long price = Math.addExact(price(student, opening), charges.of(student, opening, mean));
                long cost = Math.addExact(points, Math.addExact(price, supervisor));
                best = hasOption ? Math.min(best, cost) : cost;
                hasOption = true;
            }
        }
        return best;
    }

    private long price(int student, int opening) {
        long seat = prices.of(limits.seats(opening));
        int reserve = limits.reserve(student, opening);
        if (reserve != RoundIndex.NONE) {
            seat = Math.min(seat, prices.of(reserve));
        }
        long shared = Math.addExact(openingPrice[opening], prices.of(limits.beds(student, opening)));
        return Math.addExact(Math.addExact(shared, seat), prices.of(limits.changes(student, opening)));
    }

    /** What the limit of a row is worth; the rows of one opening's size count in its own term. */
    private long sharedRowTerm(int row) {
        return switch (limits.key(row).kind()) {
            case SEATS, RESERVE, MINIMUM -> 0;
            case ENTERPRISE, POST, BEDS, SUPERVISOR, CHANGES -> prices.whole(row);
        };
    }

    private long openingTerm(int number) {
        Opening opening = index.opening(number);
        long open = Math.negateExact(prices.whole(limits.seats(number)));
        for (int reserve : limits.reserves(number).values()) {
            open = Math.subtractExact(open, prices.whole(reserve));
        }
        if (opening.isPost()) {
            return open;
        }
        open = Math.addExact(open, prices.whole(limits.minimum(number)));
        if (opening.mustOpen() || fixings.isOpen(number)) {
            return open;
        }
        return fixings.isClosed(number) ? 0 : Math.min(0, open);
    }
}
