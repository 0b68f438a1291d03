package org.duikou.report;

import java.util.Arrays;
import java.util.List;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.PhaseTime;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Prices;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolveStatus;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.OpeningId;

/** Proposals written by hand, {@code s1->O1 s2->O2}, scored, with the certificate that proves nothing. */
final class Proposals {
    private Proposals() {}

    static Proposal of(PlacementProblem problem, String placements) {
        List<Placement> placed = Arrays.stream(placements.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("->"))
                .map(each -> new Placement(RoundDraft.id(each[0]), new OpeningId(each[1])))
                .toList();
        Score score = new Objective(problem).score(numbers(problem, placed));
        var certificate = new Certificate(
                problem.fingerprint(),
                1000,
                score.unplacedWeight(),
                0,
                0,
                new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0));
        return new Proposal(
                Mode.OPTIMAL,
                1,
                0,
                placed,
                score,
                certificate,
                SolveStatus.FEASIBLE,
                List.of(new PhaseTime("exact", 12)),
                null);
    }

    private static int[] numbers(PlacementProblem problem, List<Placement> placed) {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        placed.forEach(
                each -> openingOf[problem.candidateNumber(each.student())] = problem.openingNumber(each.opening()));
        return openingOf;
    }
}
