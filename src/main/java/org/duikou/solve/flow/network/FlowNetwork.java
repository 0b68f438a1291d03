package org.duikou.solve.flow.network;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.flow.NativeSolvers;
import org.duikou.vocabulary.Opening;

/**
 * The round as a minimum-cost flow: supervisor, student, beds by quota, seats or reserved seats, opening, post share,
 * enterprise share. The least size of an open order class is a reward that outweighs everything.
 */
final class FlowNetwork {
    private static final int NONE = PlacementProblem.NONE;
    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final PriceColumns data;
    private final SeparableModel model;
    private final CapacityRows capacities;
    private final boolean[] isOpen;
    private final BitSet offered;
    private final BedQuotas quotas;
    private final long changePrice;
    private final Lifts lifts;
    private final MinCostFlow flow;
    private final int[] arcOfColumn;
    private final int[] nodeOfUse;
    private final Map<Integer, Integer> nodeOfRow = new HashMap<>();
    private final long reward;
    private int nodes = 2;

    /**
     * What a flow may use.
     *
     * @param isOpen by opening; a post always is
     * @param columns those that get an arc
     */
    record Offer(PriceColumns data, boolean[] isOpen, BitSet columns) {}

    /**
     * States the round.
     *
     * @param changePrice what every change of the incumbent costs beside its points
     */
    FlowNetwork(Offer offer, BedQuotas quotas, long changePrice, Lifts lifts) {
        NativeSolvers.load();
        this.data = offer.data;
        this.model = data.model;
        this.capacities = model.rows();
        this.isOpen = offer.isOpen;
        this.offered = offer.columns;
        this.quotas = quotas;
        this.changePrice = changePrice;
        this.lifts = lifts;
        this.flow = new MinCostFlow();
        this.arcOfColumn = new int[data.use.length];
        this.nodeOfUse = new int[data.uses()];
        Arrays.fill(arcOfColumn, NONE);
        Arrays.fill(nodeOfUse, NONE);
        this.reward = 20L * Lifts.PARTS * model.mostPoints();
        for (int opening = 0; opening < model.openings(); opening++) {
            if (isOpen[opening]) {
                addOpening(opening);
            }
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

    private void addOpening(int number) {
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
        for (int seats : capacities.seatRows(number)) {
            row(seats, node);
        }
    }

    private void addStudent(int candidate) {
        if (data.block[candidate] == data.block[candidate + 1]) {
            return;
        }
        int node = nodes++;
        arc(supervisor(candidate), node, 1, 0);
        long placed = reward * (model.mayStayUnplaced(candidate) ? model.weight(candidate) : 1000L);
        for (int column = data.block[candidate]; column < data.block[candidate + 1]; column++) {
            if (offered.get(column) && isOpen[data.openingOfUse[data.use[column]]]) {
                long cost = lifts.cost(data, candidate, column)
                        - (long) Lifts.PARTS * model.unplacedCost(candidate)
                        - placed;
                cost -= data.isStaying(data.use[column]) ? Lifts.PARTS * changePrice : 0;
                arcOfColumn[column] = arc(node, use(data.use[column]), 1, cost);
            }
        }
    }

    private int use(int use) {
        int seats = nodeOfRow.get(data.seatRowOfUse(use));
        if (data.bedsOfUse(use) == CapacityRows.NO_ROW) {
            return seats;
        }
        if (nodeOfUse[use] == NONE) {
            nodeOfUse[use] = nodes++;
            arc(nodeOfUse[use], seats, quotas.of(use), 0);
        }
        return nodeOfUse[use];
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

    /** Column by student; {@link PlacementProblem#NONE}: unplaced. Only least sizes may be broken. */
    int[] columnOf() {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("The flow ended as (" + status + "), expected OPTIMAL.");
        }
        int[] columnOf = new int[model.candidates()];
        Arrays.fill(columnOf, NONE);
        for (int candidate = 0; candidate < columnOf.length; candidate++) {
            for (int column = data.block[candidate]; column < data.block[candidate + 1]; column++) {
                if (arcOfColumn[column] != NONE && flow.getFlow(arcOfColumn[column]) > 0) {
                    columnOf[candidate] = column;
                }
            }
        }
        return columnOf;
    }
}
