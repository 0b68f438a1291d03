package org.duikou.preference;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The blocking pairs of a set of placements, and the wishes that only a closed class or a limit beside the seats stands
 * against. Time: the contracts, and sorting the placed of each opening.
 */
public final class BlockingPairs {
    private final PlacementProblem problem;
    private final CapacityRows rows;
    private final Contracts contracts;
    private final int[] held;
    private final int[] enrolled;
    private final RowFill fill;
    private final LowestRanked lowest;
    private final Supervisors supervisors;

    private BlockingPairs(PlacementProblem problem, Contracts contracts, Priorities priorities, int[] held) {
        this.problem = problem;
        this.rows = problem.rows();
        this.contracts = contracts;
        this.held = held;
        this.enrolled = new int[problem.openings().size()];
        this.fill = new RowFill(rows);
        this.lowest = new LowestRanked(problem, contracts, priorities, held);
        this.supervisors = new Supervisors(rows, priorities);
        for (int candidate = 0; candidate < held.length; candidate++) {
            if (held[candidate] != PlacementProblem.NONE) {
                int opening = contracts.opening(held[candidate]);
                enrolled[opening]++;
                fill.add(candidate, opening);
                supervisors.add(candidate);
            }
        }
    }

    /** Hears of pairs student by student, in the order of her preferences. */
    @FunctionalInterface
    public interface Listener {
        void heard(int candidate, int opening, BlockingReason reason);
    }

    /**
     * Tells every pair under the given draw of lots.
     *
     * @param openingOf opening number by student number; {@link PlacementProblem#NONE}: unplaced. A student at an
     *     opening that is not hers to take counts as unplaced.
     */
    public static void tell(
            PlacementProblem problem, EligiblePairs pairs, Lottery lottery, int[] openingOf, Listener listener) {
        Contracts contracts = Contracts.of(problem, pairs);
        int[] held = new int[openingOf.length];
        Arrays.setAll(held, candidate -> contracts.find(candidate, openingOf[candidate]));
        new BlockingPairs(problem, contracts, new Priorities(problem, contracts, lottery), held).tell(listener);
    }

    /** How many pairs block, told as {@link #tell} does. */
    public static int count(PlacementProblem problem, EligiblePairs pairs, Lottery lottery, int[] openingOf) {
        var count = new AtomicInteger();
        tell(problem, pairs, lottery, openingOf, (candidate, opening, reason) -> {
            if (reason.blocks()) {
                count.incrementAndGet();
            }
        });
        return count.get();
    }

    private void tell(Listener listener) {
        for (int candidate = 0; candidate < held.length; candidate++) {
            int end = held[candidate] == PlacementProblem.NONE ? contracts.first(candidate + 1) : held[candidate];
            for (int contract = contracts.first(candidate); contract < end; contract++) {
                BlockingReason reason = reason(contract, candidate);
                if (reason != null) {
                    listener.heard(candidate, contracts.opening(contract), reason);
                }
            }
        }
    }

    private @Nullable BlockingReason reason(int contract, int candidate) {
        int opening = contracts.opening(contract);
        Opening offered = problem.opening(opening);
        if (offered.isOrderClass() && enrolled[opening] == 0 && !offered.mustOpen()) {
            return BlockingReason.ORDER_CLASS_CLOSED;
        }
        BlockingReason limit = limit(contract, candidate, opening);
        if (limit == null) {
            return blocking(contract, candidate, opening);
        }
        return enrolled[opening] < offered.seats() ? limit : null;
    }

    /** What keeps her out although everyone ranked below her gave way. */
    private @Nullable BlockingReason limit(int contract, int candidate, int opening) {
        if (!gives(rows.seats(opening), contract) && !givesReserve(contract, rows.reserve(candidate, opening))) {
            return BlockingReason.SEATS_RESERVED;
        }
        if (!gives(rows.postShare(opening), contract)) {
            return BlockingReason.POST_SHARE;
        }
        if (!gives(rows.enterpriseShare(opening), contract)) {
            return BlockingReason.ENTERPRISE_SHARE;
        }
        if (!gives(rows.beds(candidate, opening), contract)) {
            return BlockingReason.DORM_BEDS;
        }
        return isPlaced(candidate) || supervisors.wouldTake(candidate) ? null : BlockingReason.SUPERVISOR_LOAD;
    }

    private boolean gives(int row, int contract) {
        return fill.isFree(row) || lowest.isBelow(contract, row);
    }

    private boolean givesReserve(int contract, int reserve) {
        return reserve != CapacityRows.NO_ROW && gives(reserve, contract);
    }

    private BlockingReason blocking(int contract, int candidate, int opening) {
        if (isPlaced(candidate) && isAtMinimum(contracts.opening(held[candidate]))) {
            return BlockingReason.ORDER_CLASS_SIZE;
        }
        if (!isPlaced(candidate) && !supervisors.hasRoom(candidate)) {
            return BlockingReason.RANKED_ABOVE;
        }
        if (fill.hasRoom(candidate, opening)) {
            return BlockingReason.SEAT_FREE;
        }
        return lowest.isBelowOnSameSeat(contract) ? BlockingReason.JUSTIFIED_ENVY : BlockingReason.RANKED_ABOVE;
    }

    private boolean isPlaced(int candidate) {
        return held[candidate] != PlacementProblem.NONE;
    }

    private boolean isAtMinimum(int opening) {
        return problem.opening(opening).isOrderClass()
                && enrolled[opening] <= problem.opening(opening).minSeats();
    }
}
