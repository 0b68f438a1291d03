package org.duikou.solve.flow.network;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.flow.NativeSolvers;
import org.duikou.vocabulary.Opening;

/**
 * The round as a minimum-cost flow: supervisor, student, seats or reserved seats, opening, post share, enterprise share.
 * Beds cross it and are left to prices; the least size of an open order class is a reward that outweighs everything.
 */
final class FlowNetwork {
    /** Flow units of cost a point. */
    private static final int UNITS = 10;

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final SeparableModel model;
    private final CapacityRows capacities;
    private final boolean[] isOpen;
    private final double[] bedPrices;
    private final MinCostFlow flow;
    private final int[] arcOfPair;
    private final int[] arcOfReserved;
    private final Map<Integer, Integer> nodeOfRow = new HashMap<>();
    private final long reward;
    private int nodes = 2;

    /**
     * States the network.
     *
     * @param isOpen by opening; a post always is
     * @param prices points by row, of which only those of beds count
     */
    FlowNetwork(SeparableModel model, boolean[] isOpen, double[] prices) {
        NativeSolvers.load();
        this.model = model;
        this.capacities = model.rows();
        this.isOpen = isOpen;
        this.bedPrices = prices;
        this.flow = new MinCostFlow();
        this.arcOfPair = new int[model.size()];
        this.arcOfReserved = new int[model.size()];
        Arrays.fill(arcOfPair, PlacementProblem.NONE);
        Arrays.fill(arcOfReserved, PlacementProblem.NONE);
        this.reward = 20L * UNITS * model.mostPoints();
        int[] nodeOfOpening = new int[model.openings()];
        for (int opening = 0; opening < nodeOfOpening.length; opening++) {
            nodeOfOpening[opening] = isOpen[opening] ? addOpening(opening) : PlacementProblem.NONE;
        }
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            addStudent(candidate);
        }
        arc(SOURCE, SINK, model.candidates(), 0);
        flow.setNodeSupply(SOURCE, model.candidates());
        flow.setNodeSupply(SINK, -model.candidates());
    }

    private int arc(int from, int to, long capacity, long cost) {
        return flow.addArcWithCapacityAndUnitCost(from, to, capacity, cost);
    }

    /** A row's own node, joined to the next one by its capacity. */
    private int row(int row, int next) {
        return nodeOfRow.computeIfAbsent(row, absent -> {
            arc(nodes, next, capacities.capacity(absent), 0);
            return nodes++;
        });
    }

    private int addOpening(int number) {
        Opening opening = model.problem().opening(number);
        int node = nodes++;
        if (opening.isOrderClass()) {
            arc(node, SINK, opening.minSeats(), -100 * reward);
            arc(node, SINK, opening.seats(), 0);
        } else {
            int enterprise = capacities.enterpriseShare(number);
            int onward = enterprise == CapacityRows.NO_ROW ? SINK : row(enterprise, SINK);
            int post = capacities.postShare(number);
            arc(node, post == CapacityRows.NO_ROW ? onward : row(post, onward), opening.seats(), 0);
        }
        row(capacities.seats(number), node);
        int[] reserves = capacities.reserves(number);
        for (int at = 1; at < reserves.length; at += 2) {
            row(reserves[at], node);
        }
        return node;
    }

    private void addStudent(int candidate) {
        int node = nodes++;
        arc(supervisor(candidate), node, 1, 0);
        long placed = model.mayStayUnplaced(candidate) ? model.weight(candidate) : 1000L;
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            int opening = model.opening(pair);
            if (isOpen[opening]) {
                double bed = capacities.beds(candidate, opening) == CapacityRows.NO_ROW
                        ? 0
                        : bedPrices[capacities.beds(candidate, opening)];
                long cost =
                        Math.round(UNITS * (model.cost(pair) - model.unplacedCost(candidate) + bed)) - reward * placed;
                arcOfPair[pair] = arc(node, nodeOfRow.get(capacities.seats(opening)), 1, cost);
                int reserve = capacities.reserve(candidate, opening);
                if (reserve != CapacityRows.NO_ROW) {
                    arcOfReserved[pair] = arc(node, nodeOfRow.get(reserve), 1, cost);
                }
            }
        }
    }

    private int supervisor(int candidate) {
        int row = capacities.supervisor(candidate);
        if (row == CapacityRows.NO_ROW) {
            return SOURCE;
        }
        return nodeOfRow.computeIfAbsent(row, absent -> {
            arc(SOURCE, nodes, capacities.capacity(absent), 0);
            return nodes++;
        });
    }

    /** Opening number by student number; beds and least sizes may be broken. */
    int[] openingOf() {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("The flow ended as (" + status + "), expected OPTIMAL.");
        }
        int[] openingOf = new int[model.candidates()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                if (isUsed(arcOfPair[pair]) || isUsed(arcOfReserved[pair])) {
                    openingOf[candidate] = model.opening(pair);
                }
            }
        }
        return openingOf;
    }

    private boolean isUsed(int arc) {
        return arc != PlacementProblem.NONE && flow.getFlow(arc) > 0;
    }
}
