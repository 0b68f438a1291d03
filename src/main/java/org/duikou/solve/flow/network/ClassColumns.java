package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.duikou.problem.CapacityRows;
import org.duikou.solve.SeparableModel;

/** The order classes of the relaxation, numbered in the order of openings: one column each, between 0 and 1. */
final class ClassColumns {
    private final SeparableModel model;
    private final CapacityRows capacities;
    private final int[] opening;
    private final boolean[] isPinned;

    ClassColumns(SeparableModel model) {
        this.model = model;
        this.capacities = model.rows();
        this.opening = IntStream.range(0, model.openings())
                .filter(each -> model.problem().opening(each).isOrderClass())
                .toArray();
        this.isPinned = new boolean[opening.length];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            int pinnedTo = model.mayStayUnplaced(candidate)
                    ? -1
                    : Arrays.binarySearch(opening, model.problem().pinnedOpening(candidate));
            if (pinnedTo >= 0) {
                isPinned[pinnedTo] = true;
            }
        }
    }

    int size() {
        return opening.length;
    }

    int opening(int ofClass) {
        return opening[ofClass];
    }

    /** Whether it must be 1: it must open, or someone is pinned to it. */
    boolean mustOpen(int ofClass) {
        return model.problem().opening(opening[ofClass]).mustOpen() || isPinned[ofClass];
    }

    /** Adds what open classes offer: their seats, and the minimum that they ask for. */
    void addTo(double[] byRow, double[] open) {
        for (int each = 0; each < open.length; each++) {
            for (int seats : capacities.seatRows(opening[each])) {
                byRow[seats] -= open[each] * capacities.capacity(seats);
            }
            int minimum = capacities.minimum(opening[each]);
            byRow[minimum] += open[each] * capacities.capacity(minimum);
        }
    }

    /** Sum of the sizes of its terms: its seats and its minimum. */
    double terms(int ofClass) {
        double terms = capacities.capacity(capacities.minimum(opening[ofClass]));
        for (int seats : capacities.seatRows(opening[ofClass])) {
            terms += capacities.capacity(seats);
        }
        return Math.max(1, terms);
    }

    /** What opening it costs at these prices: its minimum less its seats. */
    double price(int ofClass, double[] priceByRow) {
        int minimum = capacities.minimum(opening[ofClass]);
        double price = priceByRow[minimum] * capacities.capacity(minimum);
        for (int seats : capacities.seatRows(opening[ofClass])) {
            price -= priceByRow[seats] * capacities.capacity(seats);
        }
        return price;
    }
}
