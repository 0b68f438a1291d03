package org.duikou.solve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.Objective;
import org.duikou.preference.BlockingPairs;
import org.duikou.preference.Lottery;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Gap;
import org.duikou.proposal.Placement;
import org.duikou.proposal.PriceOfStability;
import org.duikou.proposal.Prices;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolveStatus;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.component.DividedCore;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.network.GreedyStart;
import org.duikou.solve.search.LocalSearch;
import org.duikou.solve.search.PlacementPlan;
import org.duikou.solve.stable.StableMatching;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Places the students of one frozen round: the exact core for what is a sum over students, local search for what
 * couples them, and the certificate of both.
 */
public final class PlacementSolver {
    private static final int MOST_RESERVES = 10;
    private static final BranchNode UNBOUNDED = new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0);
    /** A small round has its pairs sooner, and then something to keep. */
    private static final Duration PAIRS_AWAITED = Duration.ofMillis(500);

    private final LongSupplier nanoTime;
    private final BooleanSupplier isStopped;
    private final Supplier<LocalSearch> search;

    /**
     * @param nanoTime a monotonic time source
     * @param isStopped asked often, by any thread; once true it stays so, and the solve ends and keeps the best
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
     * The best placements known within the request's limit; in STABLE mode those of {@code solve.stable}, with a bound of
     * the best placements that need not be stable.
     *
     * <p>A limit never ends in nothing where one pass finds placements: what is had before that pass is over, the pairs and
     * their points, takes as long as it takes. A stop before the pairs are priced ends in half a second at most,
     * and with nothing where they are not priced by then.
     *
     * <p>A request that goes on from a checkpoint never ends with less: a stop or a limit that comes at once leaves its
     * placements.
     *
     * @throws InfeasibleRoundException when no set of placements keeps every rule
     * @throws NothingPlacedException when it ended before it had any placements, and none are had in one pass
     * @throws UnfitCheckpointException when the checkpoint to start from is not of this round
     */
    public Proposal solve(PlacementProblem problem, SolveRequest request, ProgressListener listener) {
        requireBudgetKept(problem, request);
        Integer budget = problem.policy().maxChanges();
        if (budget == null) {
            return solveWithin(problem, request, listener);
        }
        long start = nanoTime.getAsLong();
        try {
            return solveWithin(problem, request, listener);
        } catch (InfeasibleRoundException e) {
            Duration left = request.limit().minusNanos(nanoTime.getAsLong() - start);
            requireEnough(budget, leastChanges(problem, request.within(left), listener));
            throw e;
        }
    }

    /**
     * The fewest changes of the incumbent that the other rules allow; the round's own budget does not count.
     *
     * @throws InfeasibleRoundException when no set of placements keeps every rule, whatever the changes
     * @throws NothingPlacedException when it ended before it had any placements, and none are had in one pass
     */
    public LeastChanges leastChanges(PlacementProblem problem, SolveRequest request, ProgressListener listener) {
        var exactly = new SolveRequest(Mode.OPTIMAL, request.seed(), 0, request.limit());
        return LeastChanges.of(solveWithin(LeastChanges.counting(problem), exactly, listener));
    }

    private static void requireEnough(int budget, LeastChanges least) {
        if (least.proven() > budget) {
            throw new InfeasibleRoundException(InfeasibleReason.TOO_FEW_CHANGES, least.proven(), budget);
        }
    }

    private Proposal solveWithin(PlacementProblem problem, SolveRequest request, ProgressListener listener) {
        var solve = new Solve(problem, request, listener);
        if (request.pricesStability()) {
            return solve.runBoth();
        }
        return request.mode() == Mode.STABLE ? solve.runStable() : solve.run();
    }

    private static void requireBudgetKept(PlacementProblem problem, SolveRequest request) {
        boolean asksForStable = request.mode() == Mode.STABLE || request.pricesStability();
        if (asksForStable && problem.policy().maxChanges() != null) {
            throw new InfeasibleRoundException(
                    InfeasibleReason.STABLE_CHANGES, problem.policy().maxChanges());
        }
    }

    /** One round on its way through the phases. */
    private final class Solve {
        private final PlacementProblem problem;
        private final SolveRequest request;
        private final SolveBudget budget;
        private final SolveLog log;
        private final EligiblePairs pairs;
        private final SeparableModel model;
        private final @Nullable Checkpoint start;
        private @Nullable Certificate certificate; // the last

        Solve(PlacementProblem problem, SolveRequest request, ProgressListener listener) {
            this.problem = problem;
            this.request = request;
            var whole = SolveBudget.of(nanoTime, request.limit(), isStopped);
            BooleanSupplier isGivenUp = () -> request.start() == null
                    && isStopped.getAsBoolean()
                    && whole.elapsed().compareTo(PAIRS_AWAITED) > 0;
            this.pairs = EligiblePairs.of(problem, isGivenUp).orElseThrow(NothingPlacedException::new);
            this.model = SeparableModel.of(problem, pairs, isGivenUp);
            this.log = new SolveLog(model, whole, listener);
            this.budget = whole.leaving(reserve(whole.elapsed()));
            log.ended("eligibility");
            this.start = request.start();
            if (start != null) {
                start.requireFit(model, asksForStableAlone());
                log.resumed(start);
            }
        }

        /**
         * For what follows the last placements: their score, the bound of the tree, the proposal. It passes over the pairs
         * about as often as what came before, and so takes about as long on this machine.
         */
        private Duration reserve(Duration preparation) {
            Duration most = request.limit().dividedBy(MOST_RESERVES);
            return preparation.compareTo(most) < 0 ? preparation : most;
        }

        Proposal run() {
            CoreSolution core = core();
            keepBound(core.tree());
            log.ended("exact");
            boolean isOver = budget.isOver();
            Proposal exact = optimal(core.openingOf(), core.tree());
            if (!isCoupled(problem.policy()) || exact.gap() <= request.gap() || isOver) {
                return exact;
            }
            int[] better = improved(core.openingOf());
            log.ended("search");
            return optimal(better, core.tree());
        }

        Proposal runStable() {
            StableMatching matching = matched();
            BranchNode tree = boundingTree();
            keepBound(tree);
            log.ended("exact");
            return stable(matching, tree);
        }

        /** Both share the core's work and its bound. */
        Proposal runBoth() {
            StableMatching matching = matched();
            Proposal optimal = run();
            Proposal stable = stable(matching, optimal.certificate().tree());
            var price = new PriceOfStability(figures(optimal), figures(stable));
            return (request.mode() == Mode.STABLE ? stable : optimal).withPrice(price);
        }

        /** What a person broke off may be far from what prices can prove; a later solve should seek on. */
        private void keepBound(BranchNode tree) {
            if (!isStopped.getAsBoolean()) {
                log.settled(tree);
            }
        }

        private boolean asksForStableAlone() {
            return request.mode() == Mode.STABLE && !request.pricesStability();
        }

        private StableMatching matched() {
            StableMatching matching = start != null && start.lottery() != null
                    ? StableMatching.known(start.openingOf(), start.lottery())
                    : StableMatching.of(problem, pairs, request.seed(), budget::isOver);
            log.better("stable", matching.openingOf(), matching.lottery());
            log.ended("stable");
            return matching;
        }

        private Proposal stable(StableMatching matching, BranchNode tree) {
            return proposal(Mode.STABLE, matching.openingOf(), matching.lottery(), tree);
        }

        private Proposal optimal(int[] openingOf, BranchNode tree) {
            return proposal(Mode.OPTIMAL, openingOf, 0, tree);
        }

        private PriceOfStability.Figures figures(Proposal proposal) {
            int[] openingOf = new int[problem.candidates().size()];
            Arrays.fill(openingOf, PlacementProblem.NONE);
            proposal.placements()
                    .forEach(each ->
                            openingOf[problem.candidateNumber(each.student())] = problem.openingNumber(each.opening()));
            Lottery lottery = Lottery.of(problem, request.seed(), proposal.lottery());
            int blocking = BlockingPairs.count(problem, pairs, lottery, openingOf);
            return new PriceOfStability.Figures(
                    proposal.score().unplacedWeight(), proposal.score().soft(), blocking);
        }

        /** The core's prices; free ones when it ends without any. */
        private BranchNode boundingTree() {
            if (start != null && start.isSettled() && start.tree() != null) {
                return start.tree();
            }
            BranchNode known = start == null || start.tree() == null ? UNBOUNDED : start.tree();
            try {
                BranchNode found = new DividedCore(new CoreBySize())
                        .solve(model, budget, CoreListener.boundsOnly(log))
                        .tree();
                return start == null ? found : stronger(found, known, weight(start));
            } catch (NothingPlacedException e) {
                return known;
            }
        }

        private long weight(Checkpoint checkpoint) {
            return SeparableValue.of(model, checkpoint.openingOf()).unplacedWeight();
        }

        /** Never worse than the start, in placements or in bound; settled prices are not sought again. */
        private CoreSolution core() {
            if (start == null) {
                return coreAfresh().orElseGet(this::greedy);
            }
            var known = new CoreSolution(start.openingOf(), start.tree() == null ? UNBOUNDED : start.tree());
            return start.isSettled()
                    ? known
                    : coreAfresh().map(found -> better(found, known)).orElse(known);
        }

        private Optional<CoreSolution> coreAfresh() {
            try {
                return Optional.of(new DividedCore(new CoreBySize()).solve(model, budget, log));
            } catch (NothingPlacedException e) {
                return Optional.empty();
            }
        }

        private CoreSolution better(CoreSolution found, CoreSolution known) {
            var ofFound = WholeValue.of(model, found.openingOf());
            var ofKnown = WholeValue.of(model, known.openingOf());
            int[] openingOf = ofFound.compareTo(ofKnown) <= 0 ? found.openingOf() : known.openingOf();
            long weight = Math.min(ofFound.unplacedWeight(), ofKnown.unplacedWeight());
            return new CoreSolution(openingOf, stronger(found.tree(), known.tree(), weight));
        }

        private BranchNode stronger(BranchNode found, BranchNode known, long weight) {
            TreeBound byFound = TreeBound.of(model, found, weight);
            TreeBound byKnown = TreeBound.of(model, known, weight);
            var ofFound = new WholeValue(byFound.unplacedWeight(), byFound.soft());
            return ofFound.compareTo(new WholeValue(byKnown.unplacedWeight(), byKnown.soft())) >= 0 ? found : known;
        }

        private CoreSolution greedy() {
            int[] greedy = GreedyStart.of(model).orElseThrow(NothingPlacedException::new);
            log.better("start", greedy);
            return new CoreSolution(greedy, UNBOUNDED);
        }

        private int[] improved(int[] openingOf) {
            int[] better = search.get()
                    .improve(
                            PlacementPlan.of(model, pairs, openingOf),
                            request.seed(),
                            budget,
                            found -> log.better("search", found));
            log.better("search", better);
            return better;
        }

        private Proposal proposal(Mode mode, int[] openingOf, int lottery, BranchNode tree) {
            Score score = new Objective(problem).score(openingOf);
            Certificate certificate = certificate(tree, score.unplacedWeight());
            log.certified(certificate.unplacedWeightBound(), certificate.softBound());
            double gap = Gap.of(
                    score.unplacedWeight(), certificate.unplacedWeightBound(), score.soft(), certificate.softBound());
            return new Proposal(
                    mode,
                    request.seed(),
                    lottery,
                    placements(openingOf),
                    score,
                    certificate,
                    status(gap),
                    log.phases(),
                    null);
        }

        /** The search rarely changes the unplaced weight, and a bound of it passes over all pairs for each leaf. */
        private Certificate certificate(BranchNode tree, long weight) {
            Certificate known = certificate;
            if (known != null && known.tree() == tree && known.unplacedWeight() == weight) {
                return known;
            }
            TreeBound bound = TreeBound.of(model, tree, weight);
            var proven = new Certificate(
                    problem.fingerprint(), RowPrices.SCALE, weight, bound.unplacedWeight(), bound.soft(), tree);
            certificate = proven;
            return proven;
        }

        private List<Placement> placements(int[] openingOf) {
            List<Placement> placements = new ArrayList<>();
            for (int candidate = 0; candidate < openingOf.length; candidate++) {
                if (openingOf[candidate] != PlacementProblem.NONE) {
                    placements.add(new Placement(
                            problem.candidate(candidate).id(),
                            problem.opening(openingOf[candidate]).id()));
                }
            }
            return placements;
        }

        private SolveStatus status(double gap) {
            if (gap == 0) {
                return SolveStatus.OPTIMAL;
            }
            if (gap <= request.gap()) {
                return SolveStatus.WITHIN_GAP;
            }
            return isStopped.getAsBoolean() ? SolveStatus.STOPPED : SolveStatus.FEASIBLE;
        }
    }

    private static boolean isCoupled(Policy policy) {
        return policy.companion() > 0 || policy.fairnessWeight() > 0;
    }
}
