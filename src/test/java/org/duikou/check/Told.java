package org.duikou.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.Summary;
import org.duikou.report.RoundReport;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.stable.StableMatching;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;

/** Placements of a test, told by the engine's rooms without a lie: their true score, and what the tree truly proves. */
final class Told {
    static final BranchNode FREE = new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0);

    private Told() {}

    /** @param placements {@code "s1->O1 s2->O2"}; everyone else is unplaced */
    static SolvedRound of(RoundFacts facts, String placements) {
        return of(PlacementProblem.freeze(facts), placements, FREE);
    }

    static SolvedRound of(PlacementProblem problem, String placements, BranchNode tree) {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (String placement : placements.isEmpty() ? new String[0] : placements.split(" ")) {
            String[] sides = placement.split("->");
            openingOf[problem.candidateNumber(RoundDraft.id(sides[0]))] =
                    problem.openingNumber(new OpeningId(sides[1]));
        }
        return of(problem, openingOf, tree);
    }

    static SolvedRound of(PlacementProblem problem, int[] openingOf, BranchNode tree) {
        return of(problem, openingOf, tree, new Draw(Mode.OPTIMAL, 1, 0));
    }

    /** Under the mode and lots of that summary. */
    static SolvedRound of(PlacementProblem problem, int[] openingOf, BranchNode tree, Summary drawn) {
        return of(problem, openingOf, tree, new Draw(drawn.mode(), drawn.seed(), drawn.lottery()));
    }

    /**
     * What mode STABLE answers, bounded by nothing.
     *
     * @throws org.duikou.solve.InfeasibleRoundException when it finds no placements
     */
    static SolvedRound stable(RoundFacts facts, long seed) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        StableMatching matching = StableMatching.of(problem, EligiblePairs.of(problem), seed, () -> false);
        return of(problem, matching.openingOf(), FREE, new Draw(Mode.STABLE, seed, matching.lottery()));
    }

    private record Draw(Mode mode, long seed, int lottery) {}

    private static SolvedRound of(PlacementProblem problem, int[] openingOf, BranchNode tree, Draw draw) {
        Score score = new Objective(problem).score(openingOf);
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        TreeBound bound = TreeBound.of(model, tree, score.unplacedWeight());
        var certificate = new Certificate(
                problem.fingerprint(), 1000, score.unplacedWeight(), bound.unplacedWeight(), bound.soft(), tree);
        boolean isOptimal = score.unplacedWeight() == bound.unplacedWeight() && score.soft() == bound.soft();
        var proposal = new Proposal(
                draw.mode(),
                draw.seed(),
                draw.lottery(),
                placements(problem, openingOf),
                score,
                certificate,
                isOptimal ? SolveStatus.OPTIMAL : SolveStatus.FEASIBLE,
                List.of(),
                null);
        return RoundReport.of(problem, proposal, "test");
    }

    private static List<Placement> placements(PlacementProblem problem, int[] openingOf) {
        List<Placement> placements = new ArrayList<>();
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != PlacementProblem.NONE) {
                placements.add(new Placement(
                        problem.candidate(student).id(),
                        problem.opening(openingOf[student]).id()));
            }
        }
        return placements;
    }
}
