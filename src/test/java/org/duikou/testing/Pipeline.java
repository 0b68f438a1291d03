package org.duikou.testing;

import java.time.Duration;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.solve.PlacementSolver;
import org.duikou.solve.ProgressListener;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.SolveRequest;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.vocabulary.Mode;

/** The ways from a frozen round to placements. Time stands still, so that only steps, scores and gaps end a solve. */
public enum Pipeline {
    /** The exact core alone, which sees only what is a sum over students. */
    EXACT_CORE {
        @Override
        public Outcome solve(PlacementProblem problem) {
            var model = SeparableModel.of(problem, EligiblePairs.of(problem));
            CoreSolution solution = LinearCore.afresh().solve(model, budget(), DEAF);
            int[] openingOf = solution.openingOf();
            long weight = Outcome.of(problem, openingOf, 0, 0).score().unplacedWeight();
            TreeBound bound = TreeBound.of(model, solution.tree(), weight);
            return Outcome.of(problem, openingOf, bound.unplacedWeight(), bound.soft());
        }
    },
    /** Everything, as a run does it. */
    SOLVER {
        @Override
        public Outcome solve(PlacementProblem problem) {
            Proposal proposal = propose(problem, 1);
            int[] openingOf = Outcome.numbers(problem, "");
            proposal.placements()
                    .forEach(placement -> openingOf[problem.candidateNumber(placement.student())] =
                            problem.openingNumber(placement.opening()));
            return Outcome.of(
                    problem,
                    openingOf,
                    proposal.certificate().unplacedWeightBound(),
                    proposal.certificate().softBound());
        }
    };

    private static final CoreListener DEAF = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    /** @throws org.duikou.solve.InfeasibleRoundException when no placements keep every rule */
    public abstract Outcome solve(PlacementProblem problem);

    public static Proposal propose(PlacementProblem problem, long seed) {
        return propose(problem, Mode.OPTIMAL, seed);
    }

    public static Proposal propose(PlacementProblem problem, Mode mode, long seed) {
        var request = new SolveRequest(mode, seed, 0, Duration.ofMinutes(5));
        return new PlacementSolver(() -> 0, () -> false).solve(problem, request, ProgressListener.SILENT);
    }

    private static SolveBudget budget() {
        return SolveBudget.of(() -> 0, Duration.ofMinutes(5), () -> false);
    }
}
