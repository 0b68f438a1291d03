package org.duikou.solve.stable;

import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Opening;

/** Closes order classes until every one that is open has its minimum. */
final class OpenSet {
    private final PlacementProblem problem;
    private final DeferredAcceptance placed;
    private final boolean[] isRequired;

    OpenSet(PlacementProblem problem, DeferredAcceptance placed) {
        this.problem = problem;
        this.placed = placed;
        this.isRequired = new boolean[problem.openings().size()];
        for (int opening = 0; opening < isRequired.length; opening++) {
            isRequired[opening] = problem.opening(opening).mustOpen();
        }
        for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
            if (problem.pinnedOpening(candidate) != PlacementProblem.NONE) {
                isRequired[problem.pinnedOpening(candidate)] = true;
            }
        }
    }

    /** Whether a class that may be closed is open and short. */
    boolean hasShort() {
        return worst() != PlacementProblem.NONE;
    }

    /** Closes the class that is filled least in proportion to its minimum, the first of equals, until none is short. */
    void closeShort() {
        for (int worst = worst(); worst != PlacementProblem.NONE; worst = worst()) {
            placed.close(worst);
        }
    }

    private int worst() {
        int worst = PlacementProblem.NONE;
        for (int opening = 0; opening < isRequired.length; opening++) {
            if (isOptional(opening)
                    && isShort(opening)
                    && (worst == PlacementProblem.NONE || isFilledLess(opening, worst))) {
                worst = opening;
            }
        }
        return worst;
    }

    private boolean isOptional(int opening) {
        return problem.opening(opening).isOrderClass() && !isRequired[opening] && !placed.isClosed(opening);
    }

    private boolean isShort(int number) {
        Opening opening = problem.opening(number);
        return opening.isOrderClass() && placed.admissions().enrolled(number) < opening.minSeats();
    }

    private boolean isFilledLess(int opening, int other) {
        return (long) placed.admissions().enrolled(opening)
                        * problem.opening(other).minSeats()
                < (long) placed.admissions().enrolled(other)
                        * problem.opening(opening).minSeats();
    }

    /** Holds students to every class that must be open and is short; whether there were any. */
    boolean fillRequired(Draft draft) {
        boolean isFilled = false;
        for (int number = 0; number < isRequired.length; number++) {
            if (isRequired[number] && isShort(number)) {
                int lacking =
                        problem.opening(number).minSeats() - placed.admissions().enrolled(number);
                isFilled |= draft.take(number, lacking, placed, this::isMissed);
            }
        }
        return isFilled;
    }

    /** Lets those go who were held to a class to which enough come by themselves. */
    void release(Draft draft) {
        for (int number = 0; number < isRequired.length; number++) {
            if (isRequired[number] && problem.opening(number).isOrderClass()) {
                draft.release(number, placed);
            }
        }
    }

    /** A class that must be open, and has no more than its minimum. */
    boolean isMissed(int opening) {
        return isRequired[opening] && placed.isAtMinimum(opening);
    }

    /** A class that must be open and is short; {@link PlacementProblem#NONE}: all have their minimum. */
    int findShortRequired() {
        for (int opening = 0; opening < isRequired.length; opening++) {
            if (isRequired[opening] && isShort(opening)) {
                return opening;
            }
        }
        return PlacementProblem.NONE;
    }
}
