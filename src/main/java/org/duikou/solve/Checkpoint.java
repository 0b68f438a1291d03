package org.duikou.solve;

import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.jspecify.annotations.Nullable;

/**
 * The best that a solve knew at a moment, for a later solve of the same round to go on from.
 *
 * <p>Shape: an opening number for each student number, {@link PlacementProblem#NONE} for who is unplaced; numbers are
 * those of the round's canonical order, so they mean the same to every process that froze the same facts.
 */
public final class Checkpoint {
    private final int[] openingOf;
    private final @Nullable Integer lottery;
    private final @Nullable BranchNode tree;
    private final boolean isSettled;

    /**
     * @param lottery number of the draw of lots under which the placements are stable; null: they need not be
     * @param tree the prices that bound the round; null: none are known yet
     * @param isSettled whether the search for prices came to its end
     */
    public Checkpoint(int[] openingOf, @Nullable Integer lottery, @Nullable BranchNode tree, boolean isSettled) {
        this.openingOf = openingOf.clone();
        this.lottery = lottery;
        this.tree = tree;
        this.isSettled = isSettled;
    }

    public int[] openingOf() {
        return openingOf.clone();
    }

    public @Nullable Integer lottery() {
        return lottery;
    }

    public @Nullable BranchNode tree() {
        return tree;
    }

    public boolean isSettled() {
        return isSettled;
    }

    /** The same placements with the prices that bound the round. */
    Checkpoint boundedBy(BranchNode proof, boolean isProofSettled) {
        return new Checkpoint(openingOf, lottery, proof, isProofSettled);
    }

    /**
     * Refuses placements that are not of this round or break a rule of it.
     *
     * @throws UnfitCheckpointException when so
     */
    void requireFit(SeparableModel model, boolean mustBeStable) {
        if (mustBeStable && lottery == null) {
            throw new UnfitCheckpointException("has no draw of lots, expected stable placements");
        }
        if (openingOf.length != model.candidates()) {
            throw new UnfitCheckpointException("has (" + openingOf.length + ") students, expected those of the round");
        }
        var use = new RowUse(model);
        for (int student = 0; student < openingOf.length; student++) {
            int opening = openingOf[student];
            boolean isAllowed = opening == PlacementProblem.NONE
                    ? model.mayStayUnplaced(student)
                    : model.find(student, opening) != PlacementProblem.NONE;
            if (!isAllowed) {
                throw new UnfitCheckpointException("has student number (" + student + ") where she may not be");
            }
            if (opening != PlacementProblem.NONE) {
                use.add(student, opening);
            }
        }
        if (use.broken() > 0) {
            throw new UnfitCheckpointException("breaks limits by (" + use.broken() + ") students");
        }
    }
}
