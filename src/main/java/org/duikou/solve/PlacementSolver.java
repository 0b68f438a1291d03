package org.duikou.solve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Gap;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolveStatus;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.solve.search.LocalSearch;
import org.duikou.solve.search.PlacementPlan;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Policy;

/**
 * Places the students of one frozen round: the exact core for what is a sum over students, local search for what
 * couples them, and the certificate of both.
 */
public final class PlacementSolver {
    private final LongSupplier nanoTime;
    private final BooleanSupplier isStopped;
    private final Supplier<LocalSearch> search;

    /**
     * @param nanoTime a monotonic time source
     * @param isStopped asked often; once true, the solve ends and keeps the best
     */
    public PlacementSolver(LongSupplier nanoTime, BooleanSupplier isStopped) {
        this(nanoTime, isStopped, LocalSearch::packaged);
    }

    private PlacementSolver(LongSupplier nanoTime, BooleanSupplier isStopped, Supplier<LocalSearch> search) {
        this.nanoTime = nanoTime;
        this.isStopped = isStopped;
        this.search = search;
    }

    /**
     * The same with a local search that this file configures in place of the packaged one.
     *
     * @throws InvalidSolverConfigException when it cannot
     */
    public PlacementSolver configuredBy(Path solverConfig) {
        LocalSearch configured = LocalSearch.configuredBy(solverConfig);
        return new PlacementSolver(nanoTime, isStopped, () -> configured);
    }

    /**
     * The best placements known within the request's limit.
     *
     * @throws InfeasibleRoundException when no set of placements keeps every rule
     * @throws NothingPlacedException when it ended too early to have any placements
     * @throws UnsupportedOperationException in STABLE mode
     */
    public Proposal solve(PlacementProblem problem, SolveRequest request, ProgressListener listener) {
        if (request.mode() != Mode.OPTIMAL) {
            throw new UnsupportedOperationException(
                    "The mode (" + request.mode() + ") is not offered, expected OPTIMAL.");
        }
        var budget = SolveBudget.of(nanoTime, request.limit(), isStopped);
        var log = new SolveLog(problem, budget, listener);
        var pairs = EligiblePairs.of(problem);
        var model = SeparableModel.of(problem, pairs);
        log.ended("eligibility");
        ExactCore core = new LinearCore();
        CoreSolution solution = core.solve(model, budget, log);
        log.ended("exact");
        int[] openingOf = isCoupled(problem.policy())
                ? improved(model, pairs, solution, request, budget, log)
                : solution.openingOf();
        return propose(model, request, openingOf, solution, log);
    }

    private int[] improved(
            SeparableModel model,
            EligiblePairs pairs,
            CoreSolution core,
            SolveRequest request,
            SolveBudget budget,
            SolveLog log) {
        var plan = PlacementPlan.of(model, pairs, core.openingOf());
        int[] better = search.get().improve(plan, request.seed(), budget, found -> log.better("search", found));
        log.better("search", better);
        log.ended("search");
        return better;
    }

    private static boolean isCoupled(Policy policy) {
        return policy.companion() > 0 || policy.fairnessWeight() > 0;
    }

    private Proposal propose(
            SeparableModel model, SolveRequest request, int[] openingOf, CoreSolution core, SolveLog log) {
        PlacementProblem problem = model.problem();
        Score score = new Objective(problem).score(openingOf);
        TreeBound bound = TreeBound.of(model, core.tree(), score.unplacedWeight());
        var certificate = new Certificate(
                problem.fingerprint(),
                RowPrices.SCALE,
                score.unplacedWeight(),
                bound.unplacedWeight(),
                bound.soft(),
                core.tree());
        log.proven("certificate", bound.unplacedWeight(), bound.soft());
        log.ended("certificate");
        List<Placement> placements = new ArrayList<>();
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (openingOf[candidate] != PlacementProblem.NONE) {
                placements.add(new Placement(
                        problem.candidate(candidate).id(),
                        problem.opening(openingOf[candidate]).id()));
            }
        }
        double gap = Gap.of(score.unplacedWeight(), bound.unplacedWeight(), score.soft(), bound.soft());
        return new Proposal(
                request.mode(), request.seed(), placements, score, certificate, status(gap, request), log.phases());
    }

    private SolveStatus status(double gap, SolveRequest request) {
        if (gap == 0) {
            return SolveStatus.OPTIMAL;
        }
        if (gap <= request.gap()) {
            return SolveStatus.WITHIN_GAP;
        }
        return isStopped.getAsBoolean() ? SolveStatus.STOPPED : SolveStatus.FEASIBLE;
    }
}
