package org.duikou.solve;

import java.util.Optional;
import org.duikou.objective.Objective;
import org.duikou.proposal.Score;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.solve.flow.network.FlowCore;
import org.duikou.vocabulary.Policy;

/**
 * The core for a round of its size: a small one is solved exactly at once; a middling one is flowed first, so that
 * placements and a bound near them are there in seconds, and then solved exactly; a large one is flowed alone, and so is
 * a middling one whose objective couples students, once its unplaced weight is proven: the flow prices that as well as
 * the linear program does, in a tenth of the time.
 */
final class CoreBySize implements ExactCore {
    /** Up to so many pairs the exact core takes about a second. */
    private static final int SMALL_PAIRS = 40_000;
    /** Beyond so many pairs the simplex method takes minutes. */
    private static final int LINEAR_PAIRS = 250_000;

    private static final double FLOW_SHARE = 0.3;

    @Override
    public CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener) {
        if (budget.isOver()) {
            throw new NothingPlacedException();
        }
        if (model.size() <= SMALL_PAIRS) {
            return LinearCore.afresh().solve(model, budget, listener);
        }
        if (model.size() > LINEAR_PAIRS) {
            return FlowCore.whole().solve(model, budget, listener);
        }
        boolean isCoupled = isCoupled(model.problem().policy());
        Optional<CoreSolution> flown = isCoupled
                ? placed(FlowCore.wholeOfProven(), model, budget, listener)
                : placed(FlowCore.separable(), model, budget.share(FLOW_SHARE), listener);
        if (flown.isEmpty()) {
            return LinearCore.afresh().solve(model, budget, listener);
        }
        if (budget.isOver() || (isCoupled && isWeightProven(model, flown.get()))) {
            return flown.get();
        }
        return placed(LinearCore.from(flown.get()), model, budget, listener)
                .map(exact -> better(model, flown.get(), exact))
                .orElseGet(flown::get);
    }

    private static boolean isCoupled(Policy policy) {
        return policy.companion() > 0 || policy.fairnessWeight() > 0;
    }

    private static boolean isWeightProven(SeparableModel model, CoreSolution solution) {
        long weight = SeparableValue.of(model, solution.openingOf()).unplacedWeight();
        return TreeBound.of(model, solution.tree(), weight).unplacedWeight() == weight;
    }

    private static Optional<CoreSolution> placed(
            ExactCore core, SeparableModel model, SolveBudget budget, CoreListener listener) {
        try {
            return Optional.of(core.solve(model, budget, listener));
        } catch (NothingPlacedException e) {
            return Optional.empty();
        }
    }

    /** The better placements, with the tree that proves more of them. */
    private static CoreSolution better(SeparableModel model, CoreSolution flown, CoreSolution exact) {
        var objective = new Objective(model.problem());
        Score ofFlown = objective.score(flown.openingOf());
        Score ofExact = objective.score(exact.openingOf());
        CoreSolution best = ofFlown.compareTo(ofExact) < 0 ? flown : exact;
        long weight = Math.min(ofFlown.unplacedWeight(), ofExact.unplacedWeight());
        TreeBound byFlown = TreeBound.of(model, flown.tree(), weight);
        TreeBound byExact = TreeBound.of(model, exact.tree(), weight);
        boolean flownProvesMore = byFlown.unplacedWeight() > byExact.unplacedWeight()
                || (byFlown.unplacedWeight() == byExact.unplacedWeight() && byFlown.soft() > byExact.soft());
        return new CoreSolution(best.openingOf(), flownProvesMore ? flown.tree() : exact.tree());
    }
}
