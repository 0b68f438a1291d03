package org.duikou.objective;

/**
 * How far colleges lie above the common mean of choice cost: Σ ⌊max(0, C_c·N − C·n_c) / N⌋ over colleges with placed
 * students, where C is choice cost and n, N count the placed.
 */
public final class Fairness {
    private final long[] cost;
    private final long[] placed;

    public Fairness(int colleges) {
        this.cost = new long[colleges];
        this.placed = new long[colleges];
    }

    public void add(int college, int choiceCost) {
        cost[college] += choiceCost;
        placed[college]++;
    }

    public void remove(int college, int choiceCost) {
        cost[college] -= choiceCost;
        placed[college]--;
    }

    /** Choice cost of that college's placed students. */
    public long cost(int college) {
        return cost[college];
    }

    /** How many of that college's students are placed. */
    public long placed(int college) {
        return placed[college];
    }

    public long pointsAboveMean() {
        long allCost = 0;
        long allPlaced = 0;
        for (int college = 0; college < cost.length; college++) {
            allCost += cost[college];
            allPlaced += placed[college];
        }
        long points = 0;
        for (int college = 0; college < cost.length; college++) {
            long above = cost[college] * allPlaced - allCost * placed[college];
            points += above > 0 ? above / allPlaced : 0;
        }
        return points;
    }
}
