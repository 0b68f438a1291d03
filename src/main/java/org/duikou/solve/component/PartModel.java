package org.duikou.solve.component;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.RowKey;

/** A part as a round of its own, and the way back from its numbers and keys to those of the whole. */
final class PartModel {
    private final SeparableModel whole;
    private final Part part;
    private final SeparableModel model;

    PartModel(SeparableModel whole, Part part, RoundFacts facts) {
        this.whole = whole;
        this.part = part;
        this.model = whole.within(PlacementProblem.freeze(facts), part.students(), part.openings());
    }

    SeparableModel model() {
        return model;
    }

    /** Writes the part's placements into those of the whole. */
    void place(int[] openingOf, int[] wholeOpeningOf) {
        for (int student = 0; student < openingOf.length; student++) {
            wholeOpeningOf[part.students()[student]] = openingOf[student] == PlacementProblem.NONE
                    ? PlacementProblem.NONE
                    : part.openings()[openingOf[student]];
        }
    }

    /** What the certificate of the whole says of the part. */
    BranchNode.Part proof(CoreSolution solution) {
        SortedSet<OpeningId> openings = new TreeSet<>();
        model.problem().openings().forEach(opening -> openings.add(opening.id()));
        return new BranchNode.Part(openings, renamed(solution.tree(), renamedRows()));
    }

    /** Supervisors are counted within their college, and a part may have some of them only. */
    private Map<RowKey, RowKey> renamedRows() {
        Map<RowKey, RowKey> keys = new HashMap<>();
        for (int student = 0; student < part.students().length; student++) {
            int row = model.rows().supervisor(student);
            if (row != CapacityRows.NO_ROW) {
                int same = whole.rows().supervisor(part.students()[student]);
                keys.put(model.rows().row(row).key(), whole.rows().row(same).key());
            }
        }
        return keys;
    }

    private static BranchNode renamed(BranchNode node, Map<RowKey, RowKey> keys) {
        if (keys.isEmpty()) {
            return node;
        }
        if (node instanceof BranchNode.Branch branch) {
            return new BranchNode.Branch(
                    branch.orderClass(), renamed(branch.closed(), keys), renamed(branch.open(), keys));
        }
        if (node instanceof BranchNode.Leaf leaf) {
            return new BranchNode.Leaf(
                    renamed(leaf.weightPrices(), keys),
                    renamed(leaf.softPrices(), keys),
                    leaf.weightMultiplier(),
                    leaf.couplingPrices());
        }
        throw new IllegalStateException("A part's tree branches on the mean, expected classes alone.");
    }

    private static Prices renamed(Prices prices, Map<RowKey, RowKey> keys) {
        Map<RowKey, Long> byRow = new TreeMap<>();
        prices.byRow().forEach((row, price) -> byRow.put(keys.getOrDefault(row, row), price));
        return new Prices(byRow);
    }
}
