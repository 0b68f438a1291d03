package org.duikou.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Prices;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolveStatus;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.TreeBound;
import org.duikou.vocabulary.Mode;

/** A peer's placements with the certificate of no prices at all, so that the checker judges them like any result. */
final class UnprovenProposal {
    private static final BranchNode NO_PRICES = new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0);

    private UnprovenProposal() {}

    static Proposal of(PlacementProblem problem, int[] openingOf) {
        Score score = new Objective(problem).score(openingOf);
        TreeBound bound =
                TreeBound.of(SeparableModel.of(problem, EligiblePairs.of(problem)), NO_PRICES, score.unplacedWeight());
        var certificate = new Certificate(
                problem.fingerprint(),
                RowPrices.SCALE,
                score.unplacedWeight(),
                bound.unplacedWeight(),
                bound.soft(),
                NO_PRICES);
        return new Proposal(
                Mode.OPTIMAL,
                1,
                0,
                placements(problem, openingOf),
                score,
                certificate,
                SolveStatus.FEASIBLE,
                List.of(),
                null);
    }

    private static List<Placement> placements(PlacementProblem problem, int[] openingOf) {
        return IntStream.range(0, openingOf.length)
                .filter(student -> openingOf[student] != PlacementProblem.NONE)
                .mapToObj(student -> new Placement(
                        problem.candidate(student).id(),
                        problem.opening(openingOf[student]).id()))
                .toList();
    }
}
