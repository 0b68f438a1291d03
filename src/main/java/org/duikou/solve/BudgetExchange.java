package org.duikou.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Gap;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolveStatus;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.search.LocalSearch;
import org.duikou.solve.search.PlacementPlan;

/**
 * What is known of a re-run under one budget of changes, put to use under another: placements of a smaller budget keep a
 * larger one too, and prices bound the placements of any.
 *
 * <p>Space and time to build: the eligible pairs.
 */
public final class BudgetExchange {
    private final PlacementProblem problem;
    private final EligiblePairs pairs;
    private final SeparableModel model;
    private final double gap;

    /**
     * @param problem with the budget that answers are for
     * @param gap up to which an answer counts as within it
     */
    public BudgetExchange(PlacementProblem problem, double gap) {
        this.problem = problem;
        this.pairs = EligiblePairs.of(problem);
        this.model = SeparableModel.of(problem, pairs);
        this.gap = gap;
    }

    /**
     * The proposal; where the known one is better, what the search makes of that, by the bound of the first.
     *
     * @param known of a smaller budget
     * @param time of the search; when it is over the known placements stay as they are
     */
    public Proposal atLeast(Proposal known, Proposal proposal, SolveBudget time) {
        if (known.score().compareTo(proposal.score()) >= 0) {
            return proposal;
        }
        int[] start = openingOf(known.placements());
        int[] best = time.isOver()
                ? start
                : LocalSearch.packaged()
                        .improve(PlacementPlan.of(model, pairs, start), proposal.seed(), time, found -> {});
        return answer(proposal, best, proposal.certificate().tree());
    }

    /**
     * The proposal; by the other prices where they prove more of it.
     *
     * @param tree with no price on a row that this problem does not have
     */
    public Proposal provenBy(BranchNode tree, Proposal proposal) {
        Proposal other = answer(proposal, openingOf(proposal.placements()), tree);
        Certificate own = proposal.certificate();
        boolean provesMore = other.certificate().unplacedWeightBound() > own.unplacedWeightBound()
                || (other.certificate().unplacedWeightBound() == own.unplacedWeightBound()
                        && other.certificate().softBound() > own.softBound());
        return provesMore ? other : proposal;
    }

    private Proposal answer(Proposal proposal, int[] openingOf, BranchNode tree) {
        Score score = new Objective(problem).score(openingOf);
        TreeBound bound = TreeBound.of(model, tree, score.unplacedWeight());
        var certificate = new Certificate(
                problem.fingerprint(),
                RowPrices.SCALE,
                score.unplacedWeight(),
                bound.unplacedWeight(),
                bound.soft(),
                tree);
        double reached = Gap.of(score.unplacedWeight(), bound.unplacedWeight(), score.soft(), bound.soft());
        return new Proposal(
                proposal.mode(),
                proposal.seed(),
                proposal.lottery(),
                placements(openingOf),
                score,
                certificate,
                status(reached, proposal.status()),
                proposal.phases(),
                null);
    }

    private SolveStatus status(double reached, SolveStatus before) {
        if (reached == 0) {
            return SolveStatus.OPTIMAL;
        }
        if (reached <= gap) {
            return SolveStatus.WITHIN_GAP;
        }
        return before == SolveStatus.STOPPED ? before : SolveStatus.FEASIBLE;
    }

    private int[] openingOf(List<Placement> placements) {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        placements.forEach(
                each -> openingOf[problem.candidateNumber(each.student())] = problem.openingNumber(each.opening()));
        return openingOf;
    }

    private List<Placement> placements(int[] openingOf) {
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
