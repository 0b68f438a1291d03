package org.duikou.solve.flow.linear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over order classes, weakest region first: first for the unplaced weight, then, in the regions that
 * can hold so little of it, for the points. Each region keeps its own prices.
 */
final class ClassTree {
    private static final int MOST_REGIONS = 2_000;

    private final SeparableModel model;
    private final PriceProgram program;
    private final Node root;
    private int nodes;

    ClassTree(SeparableModel model, PriceProgram program) {
        this.model = model;
        this.program = program;
        this.root = new Node(Region.unpriced(model), nodes++);
    }

    /** The whole round as priced so far. */
    Region root() {
        return root.region;
    }

    /** No placements have less unplaced weight. */
    long weightBound() {
        return least(ClassTree::weightBound);
    }

    /** No placements with at most that unplaced weight, for which points were priced, have fewer points. */
    long softBound(long weight) {
        return least(region -> softBound(region, weight));
    }

    private static long weightBound(Region region) {
        return region.weight.bound();
    }

    private static long softBound(Region region, long weight) {
        return weightBound(region) > weight ? Long.MAX_VALUE : region.soft.bound();
    }

    private long least(ToLongFunction<Region> bound) {
        return leaves().stream()
                .mapToLong(leaf -> bound.applyAsLong(leaf.region))
                .min()
                .orElseThrow();
    }

    /** Prices the unplaced weight of the whole round. */
    void priceWeight(SolveBudget budget) {
        program.minimiseWeight();
        price(root, program::weightRegion, budget);
    }

    /** Splits regions until each of them proves that unplaced weight, one cannot, or the budget ends. */
    void proveWeight(long weight, SolveBudget budget) {
        program.minimiseWeight();
        split(ClassTree::weightBound, weight, program::weightRegion, budget);
    }

    /** Prices the points of the whole round within that unplaced weight. */
    void priceSoft(long weight, SolveBudget budget) {
        program.minimisePoints(weight);
        price(root, program::softRegion, budget);
    }

    /** Splits regions of at most that unplaced weight until each proves those points, one cannot, or the budget ends. */
    void proveSoft(long weight, long points, SolveBudget budget) {
        program.minimisePoints(weight);
        for (Node leaf : leaves()) {
            leaf.isPriced = leaf == root;
            leaf.region = leaf.region.withSoft(program.inherited(root.region.soft, leaf.region.fixings));
        }
        split(region -> softBound(region, weight), points, program::softRegion, budget);
    }

    private interface Pricing {
        @Nullable
        Region region(Region within, Fixing[] fixings, SolveBudget budget);
    }

    private void split(ToLongFunction<Region> bound, long value, Pricing pricing, SolveBudget budget) {
        var weakestFirst = new PriorityQueue<>(Comparator.<Node>comparingLong(node -> bound.applyAsLong(node.region))
                .thenComparingInt(node -> node.number));
        weakestFirst.addAll(leaves());
        while (nodes < MOST_REGIONS && bound.applyAsLong(weakestFirst.element().region) < value) {
            Node weakest = weakestFirst.remove();
            boolean grew = weakest.isPriced ? split(weakest, pricing, budget) : price(weakest, pricing, budget);
            if (!grew) {
                return;
            }
            weakest.addLeaves(weakestFirst);
        }
    }

    private static boolean price(Node node, Pricing pricing, SolveBudget budget) {
        Region priced = pricing.region(node.region, node.region.fixings, budget);
        if (priced != null) {
            node.region = priced;
            node.isPriced = true;
        }
        return priced != null;
    }

    private boolean split(Node node, Pricing pricing, SolveBudget budget) {
        Region region = node.region;
        if (!region.canBranch()) {
            return false;
        }
        Region closed = pricing.region(region, region.with(Fixing.CLOSED), budget);
        Region opened = closed == null ? null : pricing.region(region, region.with(Fixing.OPEN), budget);
        if (closed == null || opened == null) {
            return false;
        }
        node.branch = new Branch(region.undecided, new Node(closed, nodes++), new Node(opened, nodes++));
        return true;
    }

    private List<Node> leaves() {
        List<Node> leaves = new ArrayList<>();
        root.addLeaves(leaves);
        return leaves;
    }

    /** As the certificate carries it. */
    BranchNode toCertificate() {
        return toCertificate(root);
    }

    private BranchNode toCertificate(Node node) {
        Branch branch = node.branch;
        if (branch != null) {
            return new BranchNode.Branch(
                    model.problem().opening(branch.orderClass).id(),
                    toCertificate(branch.closed),
                    toCertificate(branch.opened));
        }
        Region region = node.region;
        return new BranchNode.Leaf(
                region.weight.prices().toPrices(model.rows()),
                region.soft.prices().toPrices(model.rows()),
                region.soft.multiplier());
    }

    private record Branch(int orderClass, Node closed, Node opened) {}

    private static final class Node {
        final int number;
        Region region;
        /** Whether the prices are its own, found for what now counts. */
        boolean isPriced = true;

        @Nullable
        Branch branch; // null: a leaf

        Node(Region region, int number) {
            this.region = region;
            this.number = number;
        }

        void addLeaves(Collection<Node> leaves) {
            if (branch == null) {
                leaves.add(this);
            } else {
                branch.closed.addLeaves(leaves);
                branch.opened.addLeaves(leaves);
            }
        }
    }
}
