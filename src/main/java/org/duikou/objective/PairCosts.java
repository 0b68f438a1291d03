package org.duikou.objective;

import java.math.BigDecimal;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Policy;

/** Points of a student at an opening, component by component, in exact integers; lower is better. */
public final class PairCosts {
    private static final int FARTHEST_METERS = 60_000;
    private static final int HIGHEST_FIT = 100;
    private static final int HIGHEST_SCORE_HUNDREDTHS = 10_000;

    private final PlacementProblem problem;
    private final Policy policy;
    private final ExactWeight fitWeight;
    private final ExactWeight assessmentWeight;
    private final ExactWeight distanceWeight;

    public PairCosts(PlacementProblem problem) {
        this.problem = problem;
        this.policy = problem.policy();
        this.fitWeight = new ExactWeight(policy.fitWeight(), HIGHEST_FIT);
        this.assessmentWeight = new ExactWeight(policy.assessmentWeight(), HIGHEST_SCORE_HUNDREDTHS);
        this.distanceWeight = new ExactWeight(policy.distanceWeight(), 1000);
    }

    /** All separable components together; {@code rank} 0 means placed by adjustment. */
    public int total(int candidate, int opening, int rank, int fit) {
        return choice(rank)
                + fit(fit)
                + assessment(candidate, opening)
                + distance(candidate, opening)
                + change(candidate, opening);
    }

    public int choice(int rank) {
        return rank == 0 ? policy.adjustedCost() : policy.choiceCost(rank);
    }

    public int fit(int fit) {
        return fitWeight.floor(HIGHEST_FIT - fit);
    }

    public int assessment(int candidate, int opening) {
        return assessmentWeight.floor(HIGHEST_SCORE_HUNDREDTHS - problem.scoreHundredths(candidate, opening));
    }

    public int distance(int candidate, int opening) {
        Candidate student = problem.candidate(candidate);
        if (student.boarding() && problem.opening(opening).dormitory()) {
            return 0;
        }
        Integer meters = problem.distanceMeters(candidate, opening);
        return meters == null ? 0 : distanceWeight.floor(Math.min(meters, FARTHEST_METERS));
    }

    /** {@code opening} {@link PlacementProblem#NONE}: unplaced. */
    public int change(int candidate, int opening) {
        int incumbent = problem.incumbent(candidate);
        return incumbent == PlacementProblem.NONE || incumbent == opening ? 0 : policy.change();
    }

    /** ⌊weight × amount / unit⌋ without rounding on the way. */
    private static final class ExactWeight {
        private final long numerator;
        private final long denominator;

        ExactWeight(BigDecimal weight, long unit) {
            BigDecimal plain = weight.stripTrailingZeros();
            int decimals = Math.max(0, plain.scale());
            this.numerator = plain.movePointRight(decimals).longValueExact();
            this.denominator = Math.multiplyExact(
                    unit, BigDecimal.ONE.movePointRight(decimals).longValueExact());
        }

        int floor(int amount) {
            return Math.toIntExact(Math.multiplyExact(numerator, (long) amount) / denominator);
        }
    }
}
