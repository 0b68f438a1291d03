package org.duikou.objective;

/**
 * How far colleges lie above the common mean of choice cost: Σ ⌊max(0, C_c·N − C·n_c) / N⌋ over colleges with placed
 * students, where C is choice cost and n, N count the placed.
 */
public final class Fairness {
    private final long[] cost;
    private final long[] placed;
    private long allCost;
    private long allPlaced;

    public Fairness(int colleges) {
        this.cost = new long[colleges];
        this.placed = new long[colleges];
    }

    public void add(int college, int choiceCost) {
        cost[college] += choiceCost;
        placed[college]++;
        allCost += choiceCost;
        allPlaced++;
    }

    public void remove(int college, int choiceCost) {
        cost[college] -= choiceCost;
        placed[college]--;
        allCost -= choiceCost;
        allPlaced--;
    }

    /** Choice cost of that college's placed students. */
    public long cost(int college) {
        return cost[college];
    }

    /** How many of that college's students are placed. */
    public long placed(int college) {
        return placed[college];
    }

    /** How many students of all colleges are placed. */
    public long placed() {
        return allPlaced;
    }

    /** Mean choice cost of all placed students; 0: there are none. */
    public double mean() {
        return (double) allCost / Math.max(1, allPlaced);
    }

    public long pointsAboveMean() {
        long points = 0;
        for (int college = 0; college < cost.length; college++) {
            long above = cost[college] * allPlaced - allCost * placed[college];
            points += above > 0 ? above / allPlaced : 0;
        }
        return points;
    }
}
