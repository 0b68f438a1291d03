package org.duikou.solve.component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.network.GreedyStart;
import org.duikou.vocabulary.RoundFacts;

/**
 * Core for rounds that fall apart: each part is solved by itself, the largest first, as many at a time as there are
 * processors. The answer is the same for any number of them. A round that does not fall apart is solved as a whole.
 */
public final class DividedCore implements ExactCore {
    /** Below so many pairs the exact core takes less than a tenth of a second, and nothing is won by dividing. */
    private static final int LEAST_PAIRS = 10_000;

    private final ExactCore core;
    private final int leastPairs;
    private final int threads;

    /** @param core of each part */
    public DividedCore(ExactCore core) {
        this(core, LEAST_PAIRS, Runtime.getRuntime().availableProcessors());
    }

    DividedCore(ExactCore core, int leastPairs, int threads) {
        this.core = core;
        this.leastPairs = leastPairs;
        this.threads = threads;
    }

    @Override
    public CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener) {
        if (Joints.joinAll(model.problem())) {
            return core.solve(model, budget, listener);
        }
        List<Part> parts = Partition.of(model, leastPairs);
        return parts.size() < 2 ? core.solve(model, budget, listener) : new Run(model, parts, budget, listener).solve();
    }

    private final class Run {
        private final SeparableModel whole;
        private final List<Part> parts;
        private final List<RoundFacts> facts;
        private final SolveBudget budget;
        private final CoreListener listener;
        private final SumOfParts sum;

        Run(SeparableModel whole, List<Part> parts, SolveBudget budget, CoreListener listener) {
            this.whole = whole;
            this.parts = parts;
            this.facts = PartFacts.of(whole.problem(), parts);
            this.budget = budget;
            this.listener = listener;
            this.sum = new SumOfParts(whole, parts.size(), budget, listener);
        }

        CoreSolution solve() {
            var workers =
                    new Workers(threads, parts.stream().mapToInt(Part::pairs).toArray());
            List<Solved> solved = workers.all(budget, this::solve);
            int[] openingOf = new int[whole.candidates()];
            Arrays.fill(openingOf, PlacementProblem.NONE);
            List<BranchNode.Part> proofs = new ArrayList<>();
            for (Solved each : solved) {
                each.part.place(each.solution.openingOf(), openingOf);
                proofs.add(each.part.proof(each.solution));
            }
            listener.better("parts", openingOf);
            return new CoreSolution(openingOf, new BranchNode.Parts(proofs));
        }

        private Solved solve(int number, SolveBudget share) {
            var part = new PartModel(whole, parts.get(number), facts.get(number));
            return new Solved(part, solveOrStart(part.model(), share, sum.listener(number, part)));
        }

        /** A part whose time is over before it has placements must not cost the others theirs. */
        private CoreSolution solveOrStart(SeparableModel model, SolveBudget share, CoreListener ofPart) {
            try {
                return core.solve(model, share, ofPart);
            } catch (NothingPlacedException e) {
                return new CoreSolution(
                        GreedyStart.of(model).orElseThrow(() -> e), new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0));
            }
        }
    }

    private record Solved(PartModel part, CoreSolution solution) {}
}
