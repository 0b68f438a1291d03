package org.duikou.solve.bound;

import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private static final int STUDENTS_OF_A_PART = 4096;

    private final SeparableModel model;
    private final CapacityRows rows;
    private final int[] students;
    private final int[] openings;

    /** Of the whole round. */
    public PriceBound(SeparableModel model) {
        this(
                model,
                IntStream.range(0, model.candidates()).toArray(),
                IntStream.range(0, model.openings()).toArray());
    }

    /** Of these students alone, who may take none but these openings. */
    PriceBound(SeparableModel model, int[] students, int[] openings) {
        this.model = model;
        this.rows = model.rows();
        this.students = students;
        this.openings = openings;
    }

    /** Least unplaced weight of any solution in the region. */
    public long unplacedWeight(RowPrices prices, Fixing[] fixings) {
        PairCost ofRows = (candidate, pair) -> PairPrices.ofRows(rows, candidate, model.opening(pair), prices);
        long students = sum(() -> candidate -> {
            long stay = Math.addExact(SCALE * model.weight(candidate), PairPrices.ofStaying(rows, candidate, prices));
            return cheapest(candidate, stay, ofRows, fixings);
        });
        return ceilAtLeastZero(Math.addExact(rowTerms(prices, fixings), students));
    }

    /**
     * Least points of any solution in the region whose unplaced weight is at most {@code weight} and whose mean choice
     * cost lies in that range. At fixed prices that is concave in the mean, so the least is at an end.
     */
    public long soft(SoftPrices prices, long weight, Fixing[] fixings, MeanRange mean) {
        long sum = lagrangian(prices, mean.from(), fixings);
        if (mean.from() < mean.to() && prices.coupling().movesWithMean()) {
            sum = Math.min(sum, lagrangian(prices, mean.to(), fixings));
        }
        long given = Math.addExact(
                Math.multiplyExact(prices.weightMultiplier(), weight),
                prices.coupling().rounding());
        return ceilAtLeastZero(Math.subtractExact(sum, given));
    }

    private long lagrangian(SoftPrices prices, long mean, Fixing[] fixings) {
        long students = sum(() -> {
            var pairPrices = new PairPrices(model, prices, mean);
            return candidate -> cheapest(candidate, pairPrices.ofStaying(candidate), pairPrices::of, fixings);
        });
        return Math.addExact(rowTerms(prices.rows(), fixings), students);
    }

    private interface PairCost {
        long of(int candidate, int pair);
    }

    /** A student pinned into a closed class has nothing left: the region holds no solution, and any bound is true. */
    private long cheapest(int candidate, long stay, PairCost cost, Fixing[] fixings) {
        long best = Long.MAX_VALUE;
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            if (fixings[model.opening(pair)] != Fixing.CLOSED) {
                best = Math.min(best, cost.of(candidate, pair));
            }
        }
        return model.mayStayUnplaced(candidate) || best == Long.MAX_VALUE ? Math.min(best, stay) : best;
    }

    /** Adds up students part by part, each with a reader of its own; exact, so that threads make no difference. */
    private long sum(Supplier<IntToLongFunction> reader) {
        int parts = (students.length + STUDENTS_OF_A_PART - 1) / STUDENTS_OF_A_PART;
        return IntStream.range(0, parts)
                .parallel()
                .mapToLong(part -> {
                    IntToLongFunction ofStudent = reader.get();
                    int last = Math.min(students.length, (part + 1) * STUDENTS_OF_A_PART);
                    long sum = 0;
                    for (int at = part * STUDENTS_OF_A_PART; at < last; at++) {
                        sum = Math.addExact(sum, ofStudent.applyAsLong(students[at]));
                    }
                    return sum;
                })
                .reduce(0, Math::addExact);
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
        for (int opening : openings) {
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
        long term = 0;
        for (int seats : rows.seatRows(opening)) {
            term = Math.addExact(term, Math.multiplyExact(prices.of(seats), (long) rows.capacity(seats)));
        }
        return term;
    }

    private static long ceilAtLeastZero(long scaled) {
        return Math.max(0, -Math.floorDiv(-scaled, SCALE));
    }
}
