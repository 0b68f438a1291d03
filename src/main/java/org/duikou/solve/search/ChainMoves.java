package org.duikou.solve.search;

import java.util.Random;
import org.duikou.problem.PlacementProblem;

/** A student goes to another opening; who must make room takes her seat, a free one, or pushes on in turn. */
public final class ChainMoves extends RelocationMoves {
    static final int POINTS_MORE = 40;
    private static final int DEPTH = 3;

    @Override
    void propose(Attempt attempt, Random random) {
        var seats = new SeatFinder(attempt, random);
        int student = random.nextInt(attempt.space().model().candidates());
        if (seats.mayMove(student)) {
            int opening = seats.anotherOpening(student, POINTS_MORE);
            if (opening != PlacementProblem.NONE) {
                seats.bring(student, opening, DEPTH);
            }
        }
    }
}
