package org.duikou.solve.flow.linear;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.duikou.problem.CapacityRows;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.duikou.vocabulary.OpeningId;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over order classes, best bound first: splits the weakest region until every region proves the value
 * of the placements found, none can be split, or the budget ends. Each region keeps its own prices.
 */
final class ClassTree {
    private final SeparableModel model;
    private final PriceProgram program;
    private final Node root;
    private final PriorityQueue<Node> open = new PriorityQueue<>(
            Comparator.<Node>comparingLong(node -> node.region.softBound).thenComparingInt(node -> node.number));
    private int nodes;
    private long closedBound = Long.MAX_VALUE;

    /** @param root region without fixings */
    ClassTree(SeparableModel model, PriceProgram program, Region root) {
        this.model = model;
        this.program = program;
        this.root = new Node(root, nodes++);
        open.add(this.root);
    }

    /** The least bound over all regions. */
    long softBound() {
        Node weakest = open.peek();
        return Math.min(closedBound, weakest == null ? Long.MAX_VALUE : weakest.region.softBound);
    }

    int nodes() {
        return nodes;
    }

    /** Splits until the bound reaches {@code value} or {@code mostNodes} regions were priced. */
    void prove(long value, int mostNodes, SolveBudget budget) {
        while (!open.isEmpty() && nodes < mostNodes && softBound() < value) {
            Node weakest = open.remove();
            if (!weakest.region.canBranch() || !split(weakest, budget)) {
                closedBound = Math.min(closedBound, weakest.region.softBound);
            }
        }
    }

    private boolean split(Node node, SolveBudget budget) {
        Region closed = program.region(node.region.with(Fixing.CLOSED), budget);
        Region opened = closed == null ? null : program.region(node.region.with(Fixing.OPEN), budget);
        if (closed == null || opened == null) {
            return false;
        }
        node.closed = new Node(strongest(closed, node), nodes++);
        node.opened = new Node(strongest(opened, node), nodes++);
        open.add(node.closed);
        open.add(node.opened);
        return true;
    }

    /** A parent's prices hold in its children too. */
    private static Region strongest(Region child, Node parent) {
        Region before = parent.region;
        return child.softBound >= before.softBound
                ? child
                : new Region(child.fixings, before.prices, before.multiplier, before.softBound, child.undecided);
    }

    /** As the certificate carries it; every leaf has the same weight prices. */
    BranchNode toCertificate(Prices weightPrices) {
        return toCertificate(root, weightPrices, model.rows());
    }

    private BranchNode toCertificate(Node node, Prices weightPrices, CapacityRows rows) {
        if (node.closed == null || node.opened == null) {
            return new BranchNode.Leaf(weightPrices, node.region.prices.toPrices(rows), node.region.multiplier);
        }
        OpeningId orderClass = model.problem().opening(node.region.undecided).id();
        return new BranchNode.Branch(
                orderClass,
                toCertificate(node.closed, weightPrices, rows),
                toCertificate(node.opened, weightPrices, rows));
    }

    private static final class Node {
        final Region region;
        final int number;

        @Nullable
        Node closed;

        @Nullable
        Node opened;

        Node(Region region, int number) {
            this.region = region;
            this.number = number;
        }
    }
}
