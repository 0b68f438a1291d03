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
import org.duikou.solve.bound.MeanRange;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.flow.Guide;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over order classes, weakest region first: first for the unplaced weight, then, in the regions that
 * can hold so little of it, for the points. Each region keeps its own prices.
 */
final class ClassTree {
    private static final int MOST_REGIONS = 2_000;
    private static final int MOST_COUPLED_REGIONS = 300;
    private static final long MEAN_MARGIN = RowPrices.SCALE / 4;

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

    /** Takes over prices of the whole round, for points within that unplaced weight. */
    void adopt(RowPrices ofWeight, SoftPrices ofPoints, long weight) {
        program.minimisePoints(weight);
        root.region = program.priced(root.region, ofWeight, ofPoints);
    }

    /** Splits regions until each of them proves that unplaced weight, one cannot, or the budget ends. */
    void proveWeight(long weight, SolveBudget budget) {
        program.minimiseWeight();
        split(ClassTree::weightBound, weight, MOST_REGIONS, program::weightRegion, budget);
    }

    /** Prices the points of the whole round within that unplaced weight. */
    void priceSoft(long weight, SolveBudget budget) {
        program.minimisePoints(weight);
        price(root, program::softRegion, budget);
    }

    /** Splits regions of at most that unplaced weight until each proves those points, one cannot, or the budget ends. */
    void proveSoft(long weight, long points, SolveBudget budget) {
        program.minimisePoints(weight);
        inheritSoft();
        split(region -> softBound(region, weight), points, MOST_REGIONS, program::softRegion, budget);
    }

    private void inheritSoft() {
        for (Node leaf : leaves()) {
            leaf.isPriced = leaf == root;
            leaf.region = leaf.region.withSoft(program.inherited(root.region.soft, leaf.region.fixings));
        }
    }

    /** Prices what couples students in every region of at most that unplaced weight; the weakest region's. */
    Guide priceCoupled(CoupledProgram coupled, long weight, SolveBudget budget) {
        inheritSoft();
        Guide weakest = guide(root.region, coupled.mean());
        for (Node leaf : leaves()) {
            if (weightBound(leaf.region) <= weight && price(leaf, coupled::region, budget)) {
                leaf.mean = coupled.mean();
                if (softBound(leaf.region, weight) <= softBound(weight)) {
                    weakest = guide(leaf.region, leaf.mean);
                }
            }
        }
        return weakest;
    }

    private static Guide guide(Region region, double mean) {
        return new Guide(region.soft.prices(), region.fixings, Math.round(mean * RowPrices.SCALE));
    }

    /** What the whole round as priced so far tells. */
    Guide guide() {
        return guide(root.region, 0);
    }

    /** Splits those regions by the mean and by classes until each proves those points, one cannot, or the budget ends. */
    void proveCoupled(CoupledProgram coupled, long weight, long points, SolveBudget budget) {
        for (Node leaf : leaves()) {
            if (softBound(leaf.region, weight) < points && coupled.movesWithMean()) {
                splitMean(leaf, coupled::region, budget);
            }
        }
        int most = nodes + MOST_COUPLED_REGIONS;
        split(region -> softBound(region, weight), points, most, coupled::region, budget);
    }

    /** A narrow range about the best mean, and what lies outside. */
    private void splitMean(Node node, Pricing pricing, SolveBudget budget) {
        long middle = Math.round(node.mean * RowPrices.SCALE);
        Node above = cut(node, middle - MEAN_MARGIN, pricing, budget);
        cut(above, middle + MEAN_MARGIN, pricing, budget);
    }

    /** Cuts a range in two and prices both parts anew; the upper one, or all of it where it cannot be cut. */
    private Node cut(Node node, long mean, Pricing pricing, SolveBudget budget) {
        MeanRange range = node.region.mean;
        if (mean <= range.from() || mean >= range.to()) {
            return node;
        }
        Region region = node.region;
        Region below = pricing.region(region, region.fixings, range.below(mean), budget);
        Region above = below == null ? null : pricing.region(region, region.fixings, range.above(mean), budget);
        if (below == null || above == null) {
            return node;
        }
        var split = new MeanSplit(mean, new Node(below, nodes++), new Node(above, nodes++));
        node.split = split;
        return split.above;
    }

    private interface Pricing {
        @Nullable
        Region region(Region within, Fixing[] fixings, MeanRange mean, SolveBudget budget);
    }

    private void split(ToLongFunction<Region> bound, long value, int most, Pricing pricing, SolveBudget budget) {
        var weakestFirst = new PriorityQueue<>(Comparator.<Node>comparingLong(node -> bound.applyAsLong(node.region))
                .thenComparingInt(node -> node.number));
        weakestFirst.addAll(leaves());
        while (nodes < most && bound.applyAsLong(weakestFirst.element().region) < value) {
            Node weakest = weakestFirst.remove();
            boolean grew = weakest.isPriced ? split(weakest, pricing, budget) : price(weakest, pricing, budget);
            if (!grew) {
                return;
            }
            weakest.addLeaves(weakestFirst);
        }
    }

    private static boolean price(Node node, Pricing pricing, SolveBudget budget) {
        Region priced = pricing.region(node.region, node.region.fixings, node.region.mean, budget);
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
        Region closed = pricing.region(region, region.with(Fixing.CLOSED), region.mean, budget);
        Region opened = closed == null ? null : pricing.region(region, region.with(Fixing.OPEN), region.mean, budget);
        if (closed == null || opened == null) {
            return false;
        }
        node.split = new ClassSplit(region.undecided, new Node(closed, nodes++), new Node(opened, nodes++));
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
        if (node.split instanceof ClassSplit split) {
            return new BranchNode.Branch(
                    model.problem().opening(split.orderClass).id(),
                    toCertificate(split.closed),
                    toCertificate(split.opened));
        }
        if (node.split instanceof MeanSplit split) {
            return new BranchNode.MeanBranch(split.mean, toCertificate(split.below), toCertificate(split.above));
        }
        Region region = node.region;
        return new BranchNode.Leaf(
                region.weight.prices().toPrices(model.rows()),
                region.soft.prices().rows().toPrices(model.rows()),
                region.soft.prices().weightMultiplier(),
                region.soft.prices().coupling().toPrices(model.problem()));
    }

    private sealed interface Split {}

    private record ClassSplit(int orderClass, Node closed, Node opened) implements Split {}

    private record MeanSplit(long mean, Node below, Node above) implements Split {}

    private static final class Node {
        final int number;
        Region region;
        /** Whether the prices are its own, found for what now counts. */
        boolean isPriced = true;
        /** Where the relaxation has the mean choice cost. */
        double mean;

        @Nullable
        Split split; // null: a leaf

        Node(Region region, int number) {
            this.region = region;
            this.number = number;
        }

        void addLeaves(Collection<Node> leaves) {
            if (split instanceof ClassSplit classes) {
                classes.closed.addLeaves(leaves);
                classes.opened.addLeaves(leaves);
            } else if (split instanceof MeanSplit means) {
                means.below.addLeaves(leaves);
                means.above.addLeaves(leaves);
            } else {
                leaves.add(this);
            }
        }
    }
}
