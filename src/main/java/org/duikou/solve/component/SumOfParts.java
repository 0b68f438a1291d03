package org.duikou.solve.component;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;

/** Tells one listener of all parts together; a part that has no placements yet leaves everyone unplaced. */
final class SumOfParts {
    /** Each look at the whole round's placements costs a pass over its students. */
    private static final long PAUSE_MILLIS = 1_000;

    private final CoreListener listener;
    private final SolveBudget budget;
    private final int[] openingOf;
    private final long[] weightBounds;
    private final long[] softBounds;
    private long weightOfOthers;
    private long pointsOfOthers;
    private long toldMillis = -PAUSE_MILLIS;

    SumOfParts(SeparableModel whole, int parts, SolveBudget budget, CoreListener listener) {
        this.listener = listener;
        this.budget = budget;
        this.openingOf = new int[whole.candidates()];
        this.weightBounds = new long[parts];
        this.softBounds = new long[parts];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (int student = 0; student < openingOf.length; student++) {
            if (whole.first(student) == whole.first(student + 1)) {
                weightOfOthers += whole.weight(student);
                pointsOfOthers += whole.unplacedCost(student);
            }
        }
    }

    CoreListener listener(int number, PartModel part) {
        return new CoreListener() {
            @Override
            public void better(String phase, int[] placements) {
                place(phase, part, placements);
            }

            @Override
            public void proven(String phase, long unplacedWeightBound, long softBound) {
                prove(phase, number, unplacedWeightBound, softBound);
            }
        };
    }

    private synchronized void place(String phase, PartModel part, int[] placements) {
        part.place(placements, openingOf);
        long now = budget.elapsedMillis();
        if (now - toldMillis >= PAUSE_MILLIS) {
            toldMillis = now;
            listener.better(phase, openingOf.clone());
        }
    }

    private synchronized void prove(String phase, int number, long unplacedWeightBound, long softBound) {
        weightBounds[number] = unplacedWeightBound;
        softBounds[number] = softBound;
        listener.proven(
                phase,
                weightOfOthers + Arrays.stream(weightBounds).sum(),
                pointsOfOthers + Arrays.stream(softBounds).sum());
    }
}
