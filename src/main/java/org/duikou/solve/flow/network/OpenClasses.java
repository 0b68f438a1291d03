package org.duikou.solve.flow.network;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.Opening;

/** Which openings take students: every post, and the order classes that the relaxation opens at least by half. */
final class OpenClasses {
    private static final double HALF = 0.5;

    private final SeparableModel model;
    private final boolean[] isOpen;
    /** Which classes are never closed: they must open, someone is pinned to them, or one student is enough for them. */
    private final boolean[] staysOpen;

    OpenClasses(SeparableModel model, PriceColumns columns, PriceSearch relaxed) {
        this.model = model;
        this.isOpen = new boolean[model.openings()];
        this.staysOpen = new boolean[model.openings()];
        Arrays.fill(isOpen, true);
        for (int each = 0; each < columns.classes.size(); each++) {
            int opening = columns.classes.opening(each);
            staysOpen[opening] = columns.classes.mustOpen(each)
                    || model.problem().opening(opening).minSeats() <= 1;
            isOpen[opening] = staysOpen[opening] || relaxed.open(each) >= HALF;
        }
    }

    /** By opening; not to be changed. */
    boolean[] isOpen() {
        return isOpen;
    }

    /** Whether a class is below its least size in these placements. */
    boolean isTooSmall(int[] openingOf) {
        int[] enrolled = enrolled(openingOf);
        for (int opening = 0; opening < isOpen.length; opening++) {
            Opening each = model.problem().opening(opening);
            if (each.isOrderClass() && isOpen[opening] && enrolled[opening] < each.minSeats()) {
                return true;
            }
        }
        return false;
    }

    /** Closes every class below its least size in these placements; whether there was one. */
    boolean closeTooSmall(int[] openingOf) {
        int[] enrolled = enrolled(openingOf);
        boolean closed = false;
        for (int opening = 0; opening < isOpen.length; opening++) {
            if (mayClose(opening)
                    && enrolled[opening] < model.problem().opening(opening).minSeats()) {
                isOpen[opening] = false;
                closed = true;
            }
        }
        return closed;
    }

    /** Closes the class that is least beyond its least size; whether there was one. */
    boolean closeSmallest(int[] openingOf) {
        int[] enrolled = enrolled(openingOf);
        int smallest = PlacementProblem.NONE;
        int least = Integer.MAX_VALUE;
        for (int opening = 0; opening < isOpen.length; opening++) {
            int beyond = enrolled[opening] - model.problem().opening(opening).minSeats();
            if (mayClose(opening) && beyond < least) {
                least = beyond;
                smallest = opening;
            }
        }
        if (smallest != PlacementProblem.NONE) {
            isOpen[smallest] = false;
        }
        return smallest != PlacementProblem.NONE;
    }

    private boolean mayClose(int number) {
        return isOpen[number] && model.problem().opening(number).isOrderClass() && !staysOpen[number];
    }

    private int[] enrolled(int[] openingOf) {
        int[] enrolled = new int[isOpen.length];
        for (int opening : openingOf) {
            if (opening != PlacementProblem.NONE) {
                enrolled[opening]++;
            }
        }
        return enrolled;
    }
}
