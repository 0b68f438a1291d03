package org.duikou.solve.stable;

import org.duikou.preference.Contracts;
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

    /** A class that must be open and is short; {@link PlacementProblem#NONE}: all have their minimum. */
    int findShortRequired() {
        for (int opening = 0; opening < isRequired.length; opening++) {
            if (isRequired[opening] && isShort(opening)) {
                return opening;
            }
        }
        return PlacementProblem.NONE;
    }

    /** Closes the class that draws most students who could fill the one that is short; false: none draws any. */
    boolean closeForRequired(int shortOpening) {
        int[] drawn = new int[isRequired.length];
        Contracts contracts = placed.contracts();
        for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
            int held = placed.held(candidate);
            int wanted = contracts.find(candidate, shortOpening);
            if (held != PlacementProblem.NONE && wanted > held) {
                drawn[contracts.opening(held)]++;
            }
        }
        int most = PlacementProblem.NONE;
        for (int opening = 0; opening < drawn.length; opening++) {
            if (isOptional(opening) && drawn[opening] > (most == PlacementProblem.NONE ? 0 : drawn[most])) {
                most = opening;
            }
        }
        if (most != PlacementProblem.NONE) {
            placed.close(most);
        }
        return most != PlacementProblem.NONE;
    }
}
