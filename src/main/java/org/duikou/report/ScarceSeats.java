package org.duikou.report;

import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/**
 * The proof that there are too few seats: a set of students whose every opening is behind full rows that hold fewer
 * places than the set has members.
 *
 * @see "Hall: On Representatives of Subsets (1935)"
 */
final class ScarceSeats {
    private static final Detail NO_PROOF =
            new Detail("可去的岗位在本方案中均无空位。", "This result found no seat at any opening open to this student.");

    private final Competition competition;
    private final int places;

    private ScarceSeats(Competition competition, int places) {
        this.competition = competition;
        this.places = places;
    }

    static ScarceSeats of(Whereabouts whereabouts, List<Integer> withoutSeat) {
        var rows = new FullRows(whereabouts);
        BitSet mayMove = Competition.of(whereabouts, rows, withoutSeat).mayMove();
        var stuck = withoutSeat.stream().filter(each -> !mayMove.get(each)).toList();
        var competition = Competition.of(whereabouts, rows, stuck);
        return new ScarceSeats(competition, places(whereabouts.problem(), rows, competition.fullRows()));
    }

    /** Places of the rows together; a row within another that is there counts with that one. */
    private static int places(PlacementProblem problem, FullRows full, SortedSet<Integer> keeping) {
        CapacityRows rows = problem.rows();
        SortedSet<Integer> outer = new TreeSet<>(keeping);
        int places = 0;
        for (int opening = 0; opening < problem.openings().size(); opening++) {
            boolean isWithinEnterprise = keeping.contains(rows.enterpriseShare(opening));
            boolean isWithinPost = keeping.contains(rows.postShare(opening));
            if (isWithinEnterprise) {
                outer.remove(rows.postShare(opening));
            }
            if (outer.remove(rows.seats(opening)) && !isWithinEnterprise && !isWithinPost) {
                places += full.seatsCapacity(opening);
            }
        }
        return places + outer.stream().mapToInt(rows::capacity).sum();
    }

    Detail detail(int candidate) {
        int students = competition.students();
        if (!competition.isReached(candidate) || students <= places) {
            return NO_PROOF;
        }
        return new Detail(
                "已证明名额不足：" + students + " 名学生竞争 " + places + " 个名额，至少 " + (students - places) + " 人无法安置。",
                "Proved: " + students + " students compete for " + places + " seats, so at least " + (students - places)
                        + " stay unplaced.");
    }
}
