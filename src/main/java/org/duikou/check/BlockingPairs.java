package org.duikou.check;

import java.util.Map;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs block the placements, by counting: the enterprise keeps everyone it ranks above the newcomer, and within
 * every limit there must be room for her beside them. Defined for placements that keep every rule.
 */
final class BlockingPairs {
    private final Separable round;
    private final RoundIndex index;
    private final Limits limits;
    private final Occupancy occupancy;
    private final MajorFits fits;
    private final Lots lots;
    private final int[] openingOf;
    private final Rankings rankings = new Rankings();

    /** Students of one college at one opening. */
    private record Delegation(int opening, int college) {}

    /** Students at one opening who need the same kind of seat and bed. */
    private record Kind(int opening, int reserve, int beds) {}

    private record Supervised(int row) {}

    BlockingPairs(Separable round, Occupancy occupancy, MajorFits fits, Lots lots, int[] openingOf) {
        this.round = round;
        this.index = round.index();
        this.limits = round.limits();
        this.occupancy = occupancy;
        this.fits = fits;
        this.lots = lots;
        this.openingOf = openingOf;
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != RoundIndex.NONE) {
                addPlaced(student, openingOf[student]);
            }
        }
        rankings.sort();
    }

    private void addPlaced(int student, int opening) {
        Standing standing = standing(student, opening, 0);
        addTo(limits.post(opening), standing);
        addTo(limits.enterprise(opening), standing);
        addTo(limits.beds(student, opening), standing);
        rankings.add(delegation(student, opening), standing);
        rankings.add(kind(student, opening), standing);
        if (limits.supervisor(student) != RoundIndex.NONE) {
            rankings.add(new Supervised(limits.supervisor(student)), withSupervisor(student));
        }
    }

    private void addTo(int row, Standing standing) {
        if (row != RoundIndex.NONE) {
            rankings.add(row, standing);
        }
    }

    /** Colleges without a reserve there stand together. */
    private Delegation delegation(int student, int opening) {
        boolean reserved = limits.reserve(student, opening) != RoundIndex.NONE;
        return new Delegation(opening, reserved ? index.collegeNumber(student) : RoundIndex.NONE);
    }

    private Kind kind(int student, int opening) {
        return new Kind(opening, limits.reserve(student, opening), limits.beds(student, opening));
    }

    /** @param preference 0 for where she is, less for what she prefers to it */
    private Standing standing(int student, int opening, int preference) {
        return new Standing(
                round.declared().isPinned(student),
                round.declared().scoreHundredths(student, opening),
                fits.fit(student, opening),
                index.student(student).priority(),
                lots.withEnterprise(index.enterpriseNumber(opening), student),
                student,
                preference);
    }

    private Standing withSupervisor(int student) {
        boolean hasPlace =
                round.declared().isPinned(student) && round.declared().pin(student) != RoundIndex.NONE;
        long lot = lots.withCollege(index.collegeNumber(student), student);
        return new Standing(hasPlace, 0, 0, index.student(student).priority(), lot, student, 0);
    }

    /** Why she is not at an opening that she prefers to her place; null: those ranked above her fill it. */
    @Nullable
    BlockingReason reason(int student, int opening) {
        Opening offered = index.opening(opening);
        if (occupancy.isClosed(opening) && !offered.mustOpen()) {
            return BlockingReason.ORDER_CLASS_CLOSED;
        }
        Standing newcomer = standing(student, opening, -1);
        BlockingReason limit = limit(student, opening, newcomer);
        if (limit == null) {
            return blocking(student, opening, newcomer);
        }
        return occupancy.enrolled(opening) < offered.seats() ? limit : null;
    }

    private @Nullable BlockingReason limit(int student, int opening, Standing newcomer) {
        if (!hasSeatBeside(student, opening, newcomer)) {
            return BlockingReason.SEATS_RESERVED;
        }
        for (int row : new int[] {limits.post(opening), limits.enterprise(opening), limits.beds(student, opening)}) {
            if (row != RoundIndex.NONE && rankings.countAbove(row, newcomer) >= limits.limit(row)) {
                return reason(limits.key(row).kind());
            }
        }
        return isPlaced(student) || wouldSupervise(student) ? null : BlockingReason.SUPERVISOR_LOAD;
    }

    private static BlockingReason reason(RowKey.Kind kind) {
        return switch (kind) {
            case POST -> BlockingReason.POST_SHARE;
            case ENTERPRISE -> BlockingReason.ENTERPRISE_SHARE;
            default -> BlockingReason.DORM_BEDS;
        };
    }

    /** Whether those at the opening who are ranked above her leave a seat that she may take. */
    private boolean hasSeatBeside(int student, int opening, Standing newcomer) {
        int reserve = limits.reserve(student, opening);
        if (reserve != RoundIndex.NONE
                && rankings.countAbove(delegation(student, opening), newcomer) < limits.limit(reserve)) {
            return true;
        }
        int pool = rankings.countAbove(new Delegation(opening, RoundIndex.NONE), newcomer);
        for (Map.Entry<Integer, Integer> each : limits.reserves(opening).entrySet()) {
            int above = rankings.countAbove(new Delegation(opening, each.getKey()), newcomer);
            pool += Math.max(0, above - limits.limit(each.getValue()));
        }
        return pool < limits.limit(limits.seats(opening));
    }

    private boolean wouldSupervise(int student) {
        int row = limits.supervisor(student);
        return row == RoundIndex.NONE
                || rankings.countAbove(new Supervised(row), withSupervisor(student)) < limits.limit(row);
    }

    private BlockingReason blocking(int student, int opening, Standing newcomer) {
        if (isPlaced(student) && isAtMinimum(openingOf[student])) {
            return BlockingReason.ORDER_CLASS_SIZE;
        }
        int supervisor = limits.supervisor(student);
        if (!isPlaced(student)
                && supervisor != RoundIndex.NONE
                && rankings.count(new Supervised(supervisor)) >= limits.limit(supervisor)) {
            return BlockingReason.RANKED_ABOVE;
        }
        if (occupancy.hasRoomAtEnterprise(student, opening)) {
            return BlockingReason.SEAT_FREE;
        }
        Kind kind = kind(student, opening);
        return rankings.countAbove(kind, newcomer) < rankings.count(kind)
                ? BlockingReason.JUSTIFIED_ENVY
                : BlockingReason.RANKED_ABOVE;
    }

    private boolean isPlaced(int student) {
        return openingOf[student] != RoundIndex.NONE;
    }

    private boolean isAtMinimum(int opening) {
        return index.opening(opening).isOrderClass()
                && occupancy.enrolled(opening) <= index.opening(opening).minSeats();
    }
}
