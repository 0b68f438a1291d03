package org.duikou.solve;

import java.util.ArrayList;
import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Gap;
import org.duikou.proposal.PhaseTime;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreListener;
import org.jspecify.annotations.Nullable;

/** Remembers the best placements, the bounds and the phases of a solve, and tells the listener of each change. */
final class SolveLog implements CoreListener {
    private final SeparableModel model;
    private final SolveBudget budget;
    private final ProgressListener listener;
    private final List<PhaseTime> phases = new ArrayList<>();
    private long phaseStartMillis;
    private int placed = -1;
    private WholeValue value = new WholeValue(Long.MAX_VALUE, Long.MAX_VALUE);
    private long unplacedWeightBound;
    private long softBound;
    private @Nullable Checkpoint reached;
    private @Nullable BranchNode tree;
    private WholeValue proven = new WholeValue(0, 0); // by the tree

    SolveLog(SeparableModel model, SolveBudget budget, ProgressListener listener) {
        this.model = model;
        this.budget = budget;
        this.listener = listener;
    }

    /** A phase is over; the next one starts. */
    void ended(String phase) {
        long now = budget.elapsedMillis();
        phases.add(new PhaseTime(phase, now - phaseStartMillis));
        phaseStartMillis = now;
        tell(phase);
    }

    List<PhaseTime> phases() {
        return phases;
    }

    @Override
    public void better(String phase, int[] openingOf) {
        better(phase, openingOf, null);
    }

    /** @param lottery number of the draw under which they are stable; null: they need not be */
    void better(String phase, int[] openingOf, @Nullable Integer lottery) {
        var found = WholeValue.of(model, openingOf);
        if (placed >= 0 && found.compareTo(value) >= 0) {
            return;
        }
        value = found;
        placed = 0;
        for (int opening : openingOf) {
            placed += opening == PlacementProblem.NONE ? 0 : 1;
        }
        reach(
                reached == null
                        ? new Checkpoint(openingOf, lottery, tree, false)
                        : new Checkpoint(openingOf, lottery, tree, reached.isSettled()));
        tell(phase);
    }

    @Override
    public void bounded(BranchNode prices, long weightBound, long soft) {
        var proof = new WholeValue(weightBound, soft);
        if (tree == null || proof.compareTo(proven) > 0) {
            keep(prices, proof, false);
        }
    }

    /** The search for prices has come to its end; these bound the round, whatever placements are still found. */
    void settled(BranchNode prices) {
        keep(prices, proven, true);
    }

    private void keep(BranchNode prices, WholeValue proof, boolean isSettled) {
        tree = prices;
        proven = proof;
        if (reached != null) {
            reach(reached.boundedBy(prices, isSettled));
        }
    }

    /** Goes on from what was known before. */
    void resumed(Checkpoint start) {
        better("resumed", start.openingOf(), start.lottery());
        BranchNode known = start.tree();
        if (known != null) {
            TreeBound bound = TreeBound.of(model, known, value.unplacedWeight());
            keep(known, new WholeValue(bound.unplacedWeight(), bound.soft()), start.isSettled());
            proven("resumed", bound.unplacedWeight(), bound.soft());
        }
    }

    private void reach(Checkpoint checkpoint) {
        reached = checkpoint;
        listener.reached(checkpoint);
    }

    @Override
    public void proven(String phase, long weightBound, long soft) {
        softBound = weightBound > unplacedWeightBound ? soft : Math.max(soft, softBound);
        unplacedWeightBound = Math.max(weightBound, unplacedWeightBound);
        tell(phase);
    }

    /** What the certificate proves of the placements, in place of what was hoped for on the way. */
    void certified(long weightBound, long soft) {
        unplacedWeightBound = weightBound;
        softBound = soft;
        tell("certificate");
    }

    private void tell(String phase) {
        double gap = placed < 0 ? 1 : Gap.of(value.unplacedWeight(), unplacedWeightBound, value.soft(), softBound);
        listener.heard(new Progress(
                phase,
                budget.elapsedMillis(),
                placed,
                value.unplacedWeight(),
                value.soft(),
                unplacedWeightBound,
                softBound,
                gap));
    }
}
