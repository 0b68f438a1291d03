package org.duikou.preference;

import org.duikou.problem.PlacementProblem;

/** How enterprises rank contracts, and supervisors students, under one draw of lots; no two are equal. */
public final class Priorities {
    private final PlacementProblem problem;
    private final Contracts contracts;
    private final Lottery lottery;

    public Priorities(PlacementProblem problem, Contracts contracts, Lottery lottery) {
        this.problem = problem;
        this.contracts = contracts;
        this.lottery = lottery;
    }

    /** Whether the enterprise of both contracts ranks this one above the other; a student's own equals as she does. */
    public boolean isAbove(int contract, int other) {
        int merit = contracts.merit(contract);
        int otherMerit = contracts.merit(other);
        if (merit != otherMerit) {
            return merit > otherMerit;
        }
        int candidate = contracts.candidate(contract);
        int rival = contracts.candidate(other);
        return candidate == rival
                ? contract < other
                : lottery.isBefore(problem.enterpriseOf(contracts.opening(contract)), candidate, rival);
    }

    /** Whether a supervisor of both ranks this student above the other. */
    public boolean isStudentAbove(int candidate, int other) {
        int merit = supervisorMerit(candidate);
        int otherMerit = supervisorMerit(other);
        return merit == otherMerit
                ? candidate != other && lottery.isBeforeInCollege(problem.collegeOf(candidate), candidate, other)
                : merit > otherMerit;
    }

    private int supervisorMerit(int candidate) {
        boolean hasPlace = problem.isPinned(candidate) && problem.pinnedOpening(candidate) != PlacementProblem.NONE;
        return problem.candidate(candidate).priority() + (hasPlace ? 4 : 0);
    }
}
