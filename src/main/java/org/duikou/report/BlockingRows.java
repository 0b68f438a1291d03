package org.duikou.report;

import java.util.ArrayList;
import java.util.List;
import org.duikou.preference.BlockingPairs;
import org.duikou.preference.Lottery;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.Proposal;
import org.duikou.vocabulary.BlockingReason;

/** The pairs that block, and the wishes that a closed class or a limit stands against, as rows. */
final class BlockingRows {
    private final PlacementProblem problem;
    private final List<BlockingRow> rows = new ArrayList<>();

    private BlockingRows(PlacementProblem problem) {
        this.problem = problem;
    }

    static List<BlockingRow> of(Whereabouts whereabouts, Proposal proposal) {
        PlacementProblem problem = whereabouts.problem();
        int[] openingOf = new int[problem.candidates().size()];
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            openingOf[candidate] = whereabouts.openingOf(candidate);
        }
        var lottery = Lottery.of(problem, proposal.seed(), proposal.lottery());
        var told = new BlockingRows(problem);
        BlockingPairs.tell(problem, whereabouts.pairs(), lottery, openingOf, told::add);
        return told.rows;
    }

    private void add(int candidate, int opening, BlockingReason reason) {
        int rank = problem.choices().rank(candidate, opening);
        rows.add(new BlockingRow(
                problem.candidate(candidate).id(),
                problem.opening(opening).id(),
                rank == 0 ? null : Integer.valueOf(rank),
                reason));
    }
}
