package org.duikou.solve.search;

import java.util.Arrays;
import java.util.Random;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Occupants;

/** Up to four students of one college leave an opening for another one together. */
public final class GroupMoves extends RelocationMoves {
    private static final int POINTS_MORE = 40;
    private static final int DEPTH = 2;
    private static final int MOST_TOGETHER = 4;

    @Override
    void propose(Attempt attempt, Random random) {
        var seats = new SeatFinder(attempt, random);
        int leader = random.nextInt(attempt.space().model().candidates());
        int origin = attempt.ledger().openingOf(leader);
        if (origin == PlacementProblem.NONE || !seats.mayMove(leader)) {
            return;
        }
        int target = seats.anotherOpening(leader, POINTS_MORE);
        int[] group = group(attempt, leader, origin, target);
        for (int student : group) {
            if (!seats.mayMove(student) || !seats.bring(student, target, DEPTH)) {
                return;
            }
        }
    }

    /** The leader and others of her college there who may go to the target too. */
    private static int[] group(Attempt attempt, int leader, int origin, int target) {
        if (target == PlacementProblem.NONE) {
            return new int[0];
        }
        PlacementProblem problem = attempt.space().problem();
        Occupants occupants = attempt.ledger().occupants();
        int[] group = new int[Math.min(MOST_TOGETHER, occupants.size(origin))];
        int size = 0;
        group[size++] = leader;
        for (int position = 0; position < occupants.size(origin) && size < group.length; position++) {
            int student = occupants.student(origin, position);
            if (student != leader
                    && problem.collegeOf(student) == problem.collegeOf(leader)
                    && attempt.space().model().find(student, target) != PlacementProblem.NONE) {
                group[size++] = student;
            }
        }
        return Arrays.copyOf(group, size);
    }
}
