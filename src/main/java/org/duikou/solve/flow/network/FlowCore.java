package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Score;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.Guide;
import org.duikou.solve.flow.NativeCall;
import org.duikou.solve.flow.Room;
import org.duikou.solve.flow.block.Blocks;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Core for large rounds: prices of the relaxation first, then the minimum-cost flow over the classes that it opens, with
 * beds shared out over openings as it uses them. Near the optimum, not exact; the certificate says how near.
 */
public final class FlowCore implements ExactCore {
    private static final int MOST_STEPS = 4_000;
    private static final double NEAR = 1e-4;
    private static final double NEAR_ENOUGH_TO_MOVE = 5e-4;
    private static final int CUT_ROUNDS = 3;

    private final boolean pricesCoupling;
    private final boolean improvesUnproven;

    private FlowCore(boolean pricesCoupling, boolean improvesUnproven) {
        this.pricesCoupling = pricesCoupling;
        this.improvesUnproven = improvesUnproven;
    }

    /** For the whole objective. */
    public static FlowCore whole() {
        return new FlowCore(true, true);
    }

    /** For the whole objective; where the unplaced weight stays unproven, it leaves the rest of the budget to others. */
    public static FlowCore wholeOfProven() {
        return new FlowCore(true, false);
    }

    /** For what is a sum over students, in seconds; what couples them is not looked at. */
    public static FlowCore separable() {
        return new FlowCore(false, false);
    }

    @Override
    public CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener) {
        return new Run(model, this, budget, listener).solve();
    }

    private static final class Run {
        private static final int MOST_FLOWS = 8;
        /** The rest is for what follows: the bound of the tree, and the proposal. */
        private static final double SOLVING_SHARE = 0.96;
        /** A flow offers each student what costs at most so much more than her cheapest, all prices counted. */
        private static final double FLOWED_POINTS = 40;

        private static final double PRICING_SHARE = 0.4;
        private static final double BLOCKS_SHARE = 0.9;
        private static final double MOST_PRICE = 1e8;
        private static final double NEAR_ENOUGH = 3e-4;
        /** An unplaced weight of 1 costs as much as so many of the dearest pairs: more than any chain of moves. */
        private static final int DEAR = 5;

        private final SeparableModel model;
        private final FlowCore core;
        private final boolean isFair;
        private final boolean keepsCompany;
        private final SolveBudget budget;
        private final CoreListener listener;
        private final PriceColumns columns;
        private final PriceBound bound;
        private final Fixing[] free;
        private final long multiplier;
        private final Objective objective;
        private long weightBound;
        private long softBound;
        private int @Nullable [] best;
        private @Nullable Score score;

        Run(SeparableModel model, FlowCore core, SolveBudget budget, CoreListener listener) {
            Policy policy = model.problem().policy();
            this.model = model;
            this.core = core;
            this.isFair = core.pricesCoupling && policy.fairnessWeight() > 0;
            this.keepsCompany = core.pricesCoupling && policy.companion() > 0;
            this.budget = budget.share(SOLVING_SHARE);
            this.listener = listener;
            this.columns = new PriceColumns(model);
            this.bound = new PriceBound(model);
            this.free = new Fixing[model.openings()];
            Arrays.fill(free, Fixing.FREE);
            this.objective = new Objective(model.problem());
            this.multiplier = (long) DEAR * model.mostPoints();
        }

        CoreSolution solve() {
            GreedyStart.of(model).ifPresent(greedy -> isTaken("start", greedy));
            double[] weightPrices = PriorityMatching.of(model, budget).prices();
            weightBound = bound.unplacedWeight(RowPrices.rounded(weightPrices), free);
            listener.proven("weight bound", weightBound, 0);
            PriceSearch search = new PriceSearch(
                    columns,
                    new Shares(columns, 1, stayCosts(multiplier, true), CompanyCuts.none()),
                    Arrays.stream(weightPrices).map(price -> price * multiplier).toArray(),
                    4);
            search = priced(search);
            var softPrices = new SoftPrices(
                    RowPrices.rounded(finite(search.prices())),
                    multiplier * RowPrices.SCALE,
                    search.coupled().coupling());
            var leaves = new MeanLeaves(model, softPrices, search.mean());
            softBound = leaves.fit(weightBound);
            tellBound("soft bound", leaves.tree(RowPrices.rounded(weightPrices)));
            place(
                    new OpenClasses(model, columns, search),
                    new BedQuotas(columns, search.amounts()),
                    new ChangePrice(model, search.prices()),
                    search.lifts(),
                    search.near(FLOWED_POINTS));
            if ((score == null || score.unplacedWeight() > weightBound) && !budget.isOver()) {
                var weightSearch = new PriceSearch(
                        columns, new Shares(columns, 0, stayCosts(1, false), CompanyCuts.none()), weightPrices, 4);
                weightSearch.run(MOST_STEPS, NEAR / 10, budget.share(PRICING_SHARE));
                double[] better = finite(weightSearch.prices());
                long betterBound = bound.unplacedWeight(RowPrices.rounded(better), free);
                Room.require(model, Math.max(betterBound, weightSearch.bound() - 0.5));
                if (betterBound > weightBound) {
                    weightPrices = better;
                    weightBound = betterBound;
                }
            }
            int[] placements = best;
            if (placements == null || score == null) {
                throw new NothingPlacedException();
            }
            if (score.unplacedWeight() > weightBound) {
                softBound = leaves.fit(score.unplacedWeight());
            }
            tellBound("proof", leaves.tree(RowPrices.rounded(weightPrices)));
            boolean isProven = score.unplacedWeight() == weightBound;
            if (core.pricesCoupling && (isProven || core.improvesUnproven) && !isNear()) {
                long mean = Math.round(search.mean() * RowPrices.SCALE);
                new Blocks(model, new Guide(softPrices, free, mean), placements)
                        .improve(budget.share(BLOCKS_SHARE), found -> isTaken("blocks", found));
            }
            return new CoreSolution(best, leaves.tree(RowPrices.rounded(weightPrices)));
        }

        private void tellBound(String phase, BranchNode tree) {
            listener.proven(phase, weightBound, softBound);
            listener.bounded(tree, weightBound, softBound);
        }

        /** Prices of the points, then of what couples students. */
        private PriceSearch priced(PriceSearch separable) {
            SolveBudget share = budget.share(PRICING_SHARE);
            if (!isFair && !keepsCompany) {
                separable.run(MOST_STEPS, NEAR, share);
                return separable;
            }
            separable.run(MOST_STEPS, NEAR_ENOUGH_TO_MOVE, share);
            PriceSearch search = separable;
            if (isFair) {
                search.beFair();
                search.run(MOST_STEPS, NEAR_ENOUGH_TO_MOVE, share);
            }
            for (int rounds = 0; keepsCompany && rounds < CUT_ROUNDS && !share.isOver(); rounds++) {
                search = search.withCompanies();
                search.run(MOST_STEPS, NEAR_ENOUGH_TO_MOVE, share);
            }
            search.run(MOST_STEPS, NEAR, share);
            return search;
        }

        private double[] stayCosts(double perWeight, boolean withPoints) {
            return IntStream.range(0, model.candidates())
                    .mapToDouble(each -> model.mayStayUnplaced(each)
                            ? perWeight * model.weight(each) + (withPoints ? model.unplacedCost(each) : 0)
                            : Double.POSITIVE_INFINITY)
                    .toArray();
        }

        /** Prices of a round that asks too much grow without end; scaled down they prove as much of that. */
        private static double[] finite(double[] prices) {
            double most = Arrays.stream(prices).max().orElse(0);
            double scale = most > MOST_PRICE ? MOST_PRICE / most : 1;
            return Arrays.stream(prices).map(price -> price * scale).toArray();
        }

        /** Flow after flow: a class that stays too small is closed, beds that nobody took go where they are wanted. */
        private void place(OpenClasses classes, BedQuotas quotas, ChangePrice change, Lifts priced, BitSet near) {
            Lifts lifts = priced;
            BitSet offered = near;
            for (int flows = 0; flows < MOST_FLOWS + change.mostMoves() && !budget.isOver(); flows++) {
                boolean[] isOpen = classes.isOpen().clone();
                long changePrice = change.points();
                Lifts current = lifts;
                var offer = new FlowNetwork.Offer(columns, isOpen, offered);
                int[] columnOf = NativeCall.within(
                                budget, () -> new FlowNetwork(offer, quotas, changePrice, current).columnOf())
                        .orElse(null);
                if (columnOf == null) {
                    return;
                }
                int[] flown = columns.openingOf(columnOf);
                boolean isLeast = SeparableValue.of(model, flown).unplacedWeight() == weightBound;
                if (offered == near && (!isLeast || classes.isTooSmall(flown))) {
                    offered = new BitSet();
                    offered.set(0, columns.use.length);
                    continue;
                }
                if (classes.closeTooSmall(flown)) {
                    continue;
                }
                var repair = new Repair(model, classes.isOpen(), flown);
                boolean isWhole = repair.broken() == 0 && (isLeast || budget.isOver());
                int[] repaired = isWhole ? repair.filled() : repair.repaired();
                if (repair.broken() > 0 || leavesPinned(repaired)) {
                    if (!change.moves(flown) && !classes.closeSmallest(flown)) {
                        return;
                    }
                    continue;
                }
                boolean isBetter = isTaken("placing", repaired);
                boolean goesOn =
                        change.moves(flown) || (isBetter && (quotas.moveUntaken(columns.taken(columnOf)) || isFair));
                if (isNear() || !goesOn) {
                    return;
                }
                lifts = isFair ? lifts.after(model, repaired) : lifts;
            }
        }

        /** Nearer to what is proven than another flow is worth. */
        private boolean isNear() {
            return score != null
                    && score.unplacedWeight() == weightBound
                    && score.soft() - softBound <= NEAR_ENOUGH * score.soft();
        }

        private boolean leavesPinned(int[] openingOf) {
            return IntStream.range(0, openingOf.length)
                    .anyMatch(candidate ->
                            openingOf[candidate] == PlacementProblem.NONE && !model.mayStayUnplaced(candidate));
        }

        /** Whether they are better than what was known, and are so kept. */
        private boolean isTaken(String phase, int[] openingOf) {
            Score found = objective.score(openingOf);
            boolean isBetter = score == null || found.compareTo(score) < 0;
            if (isBetter) {
                score = found;
                best = openingOf;
                listener.better(phase, openingOf);
            }
            return isBetter;
        }
    }
}
