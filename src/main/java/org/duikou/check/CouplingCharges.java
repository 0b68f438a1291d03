package org.duikou.check;

import org.duikou.proposal.CouplingPrices;

/** What a leaf's coupling prices add to the options of the round, in units of 1/scale. */
final class CouplingCharges {
    private final Separable round;
    private final long scale;
    private final long[] perChoicePoint;
    private final long aboveMean;
    private final boolean dependsOnMean;
    private final CompanionCharges companions;

    /** @param prices as {@link CouplingRules} found them in order */
    CouplingCharges(Separable round, long scale, CouplingPrices prices) {
        this.round = round;
        this.scale = scale;
        this.perChoicePoint = new long[round.index().facts().colleges().size()];
        this.companions = new CompanionCharges(round.index(), prices.companions());
        long sum = 0;
        boolean isPriced = false;
        for (int college = 0; college < perChoicePoint.length; college++) {
            long price = prices.aboveMean()
                    .getOrDefault(round.index().facts().colleges().get(college).id(), 0L);
            perChoicePoint[college] = Math.addExact(price, prices.mean());
            isPriced |= perChoicePoint[college] != 0;
            sum = Math.addExact(sum, price);
        }
        this.aboveMean = sum;
        this.dependsOnMean = isPriced;
    }

    /** Whether {@link #of} asks for the mean at all. */
    boolean dependOnMean() {
        return dependsOnMean;
    }

    /** Sum of the prices above the mean over all colleges, which the bound takes off again. */
    long aboveMean() {
        return aboveMean;
    }

    /** @param mean what stands for the mean choice cost of the placed */
    long of(int student, int opening, long mean) {
        return Math.addExact(choice(student, opening, mean), companions.of(student, opening));
    }

    private long choice(int student, int opening, long mean) {
        long price = perChoicePoint[round.index().collegeNumber(student)];
        if (price == 0) {
            return 0;
        }
        long cost = Math.multiplyExact(scale, (long) round.points().choice(student, opening));
        return Math.floorDiv(Math.multiplyExact(price, Math.subtractExact(cost, mean)), scale);
    }
}
