package org.duikou.solve.search;

import java.util.List;

/** Choice cost of the placed students of one college. */
record CollegeCost(long cost, long placed) {

    /** Σ ⌊max(0, C_c·N − C·n_c) / N⌋ over the colleges with placed students. */
    static long pointsAboveMean(List<CollegeCost> colleges) {
        long allCost = colleges.stream().mapToLong(CollegeCost::cost).sum();
        long allPlaced = colleges.stream().mapToLong(CollegeCost::placed).sum();
        return colleges.stream()
                .mapToLong(college -> Math.max(0, college.cost * allPlaced - allCost * college.placed) / allPlaced)
                .sum();
    }
}
