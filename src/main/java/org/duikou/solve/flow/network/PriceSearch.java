package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.BitSet;
import org.duikou.solve.SolveBudget;

/**
 * Solves the linear relaxation for its prices by the primal-dual hybrid gradient method: steps as long as what moves
 * allows, restarts to the average, and a primal weight that follows how far both sides move.
 *
 * <p>Shape: one step passes once over the columns. Unit: points (or weight). The prices are a hint; what they prove is
 * for {@link org.duikou.solve.bound.PriceBound} to say.
 *
 * @see "Chambolle, Pock: A first-order primal-dual algorithm (2011); Applegate et al.: Practical large-scale linear
 *     programming using primal-dual hybrid gradient (2021)"
 */
final class PriceSearch {
    private static final int STEPS_A_LOOK = 40;
    private static final int LOOKS_WITHOUT_RISE = 3;
    private static final int FEWEST_STEPS = 200;
    private static final double MUCH_NEARER = 0.2;
    private static final double NEARER = 0.8;
    private static final double LONGEST_SHARE = 0.36;
    private static final double PRIMAL_STEP = 0.25;
    /** Where shares no longer move in the digits they have, no step is short enough. */
    private static final double SHORTEST_STEP = 1e-9;
    /**
     * Of many flows that cost about the same, one near the shares keeps their sums: colleges as near to the mean, companions
     * together.
     */
    private static final double POINTS_A_SHARE = 5;
    /** Columns dearer than that, of the dearest pair, beyond their student's cheapest are left alone from look to look. */
    private static final double WORTH_MOVING = 0.1;

    private final PriceColumns data;
    private final Shares shares;
    private final CoupledRows coupled;
    private final FairShares fair;
    private final double[] dualStep;
    private final double[] classStep;
    private final double worthMoving;
    private final Iterate average;
    private final Iterate start;
    private Iterate latest;
    private Iterate next;
    private double averaged;
    private double latestWeight;
    private double primalWeight;
    private double step = 1;
    private int steps;
    private int accepted;
    private double[] best;
    private double bestBound = Double.NEGATIVE_INFINITY;

    /**
     * Starts from nobody placed and these prices.
     *
     * @param primalWeight how large prices are, about
     */
    PriceSearch(PriceColumns data, Shares shares, double[] prices, double primalWeight) {
        this(data, shares, new FairShares(shares.coupled()), prices, primalWeight);
        shares.activate(latest.y, Double.POSITIVE_INFINITY, latest, next, average);
    }

    private PriceSearch(PriceColumns data, Shares shares, FairShares fair, double[] prices, double primalWeight) {
        this.data = data;
        this.shares = shares;
        this.coupled = shares.coupled();
        this.fair = fair;
        this.primalWeight = primalWeight;
        this.latest = new Iterate(data, coupled);
        this.next = new Iterate(data, coupled);
        this.average = new Iterate(data, coupled);
        this.start = new Iterate(data, coupled);
        System.arraycopy(prices, 0, latest.y, 0, prices.length);
        start.copy(latest);
        this.best = latest.y.clone();
        this.worthMoving = WORTH_MOVING * data.model.mostPoints();
        this.dualStep = DualSteps.of(data, coupled);
        this.classStep = new double[latest.open.length];
        Arrays.setAll(classStep, each -> 1 / data.classes.terms(each));
    }

    /**
     * Goes on for so many steps, or until the point is as near to optimal or the bound rises as slowly, in a hundred steps
     * or so, as that fraction, or the budget ends.
     */
    void run(int mostSteps, double gap, SolveBudget budget) {
        double errorAtStart = Double.MAX_VALUE;
        double errorBefore = Double.MAX_VALUE;
        double[] boundBefore = new double[LOOKS_WITHOUT_RISE];
        Arrays.fill(boundBefore, Double.NEGATIVE_INFINITY);
        int restarted = steps;
        int last = steps + mostSteps;
        while (steps < last && !budget.isOver()) {
            advance();
            if (++accepted % STEPS_A_LOOK != 0) {
                continue;
            }
            shares.activate(latest.y, worthMoving, latest, next, average);
            double ofLatest = error(latest);
            double ofAverage = error(average);
            double error = Math.min(ofLatest, ofAverage);
            int look = accepted / STEPS_A_LOOK % LOOKS_WITHOUT_RISE;
            boolean rises = bestBound - boundBefore[look] > gap * Math.max(1, Math.abs(bestBound));
            boundBefore[look] = bestBound;
            if (error <= gap || (steps >= FEWEST_STEPS && !rises)) {
                return;
            }
            boolean isStuck = error < NEARER * errorAtStart && error > errorBefore;
            if (error < MUCH_NEARER * errorAtStart || isStuck || steps - restarted > LONGEST_SHARE * steps) {
                restart(ofAverage <= ofLatest);
                errorAtStart = error;
                errorBefore = Double.MAX_VALUE;
                restarted = steps;
            } else {
                errorBefore = error;
            }
        }
    }

    private void startFrom(Iterate point, double[] prices, int priced) {
        System.arraycopy(point.x, 0, latest.x, 0, point.x.length);
        System.arraycopy(point.stay, 0, latest.stay, 0, point.stay.length);
        System.arraycopy(point.open, 0, next.open, 0, point.open.length);
        System.arraycopy(prices, 0, next.y, 0, priced);
        shares.move(latest, next, average, 0, 0);
        data.classes.addTo(next.activity, next.open);
        accept(0);
        restart(false);
        best = latest.y.clone();
    }

    /** One step, shortened until what moved allows it. */
    private void advance() {
        double blend = latestWeight > 0 ? latestWeight / averaged : 0;
        average.blendSums(latest, blend);
        while (true) {
            double moved = shares.move(latest, next, average, blend, PRIMAL_STEP * step / primalWeight);
            double primal = moved / PRIMAL_STEP + moveClasses();
            double dual = movePrices();
            double limit = limit(primal, dual);
            double taken = step;
            steps++;
            step = Math.min((1 - Math.pow(steps + 1, -0.3)) * limit, (1 + Math.pow(steps + 1, -0.6)) * step);
            if (taken <= limit || !(taken > SHORTEST_STEP)) {
                accept(taken);
                return;
            }
            blend = 0;
        }
    }

    private void accept(double taken) {
        Iterate accepted = next;
        next = latest;
        latest = accepted;
        latestWeight = taken;
        averaged += taken;
    }

    private double moveClasses() {
        double distance = 0;
        for (int each = 0; each < classStep.length; each++) {
            double moved =
                    latest.open[each] - step * classStep[each] / primalWeight * data.classes.price(each, latest.y);
            next.open[each] = Math.max(data.classes.mustOpen(each) ? 1 : 0, Math.min(1, moved));
            double by = next.open[each] - latest.open[each];
            distance += by * by / classStep[each];
        }
        data.classes.addTo(next.activity, next.open);
        return distance;
    }

    private double movePrices() {
        double distance = 0;
        for (int row = 0; row < data.rows; row++) {
            double beyond = 2 * next.activity[row] - latest.activity[row] - data.limit[row];
            distance += movePrice(row, beyond, 0, Double.MAX_VALUE);
        }
        if (fair.counts()) {
            for (int college = 0; college < data.colleges(); college++) {
                double beyond = 2 * fair.above(next, college) - fair.above(latest, college);
                distance += movePrice(coupled.above(college), beyond, 0, fair.most());
            }
            next.y[coupled.mean()] = fair.priceOfMean(next.y);
        }
        for (int company = 0; company < coupled.companies(); company++) {
            int row = coupled.company(company);
            distance += movePrice(row, 2 * next.activity[row] - latest.activity[row], 0, companion());
        }
        return distance;
    }

    private int companion() {
        return data.model.problem().policy().companion();
    }

    private double movePrice(int row, double beyond, double least, double most) {
        double moved = latest.y[row] + step * primalWeight * dualStep[row] * beyond;
        next.y[row] = Math.max(least, Math.min(most, moved));
        double by = next.y[row] - latest.y[row];
        return by * by / dualStep[row];
    }

    private double limit(double primal, double dual) {
        double interaction = 0;
        for (int row = 0; row < coupled.priced(); row++) {
            interaction += (next.y[row] - latest.y[row]) * (next.activity[row] - latest.activity[row]);
        }
        double movement = 0.5 * (primalWeight * primal + dual / primalWeight);
        return interaction == 0 ? Double.MAX_VALUE : movement / Math.abs(interaction);
    }

    /** How far a point is from optimal: value and bound apart, and what is beyond limits at a usual price, as a fraction. */
    private double error(Iterate point) {
        double bound = bound(point.y);
        if (bound > bestBound) {
            bestBound = bound;
            best = point.y.clone();
        }
        double beyond = 0;
        double prices = 0;
        int priced = 1;
        for (int row = 0; row < data.rows; row++) {
            beyond += Math.max(0, point.activity[row] - data.limit[row]);
            prices += point.y[row];
            priced += point.y[row] > 0 ? 1 : 0;
        }
        double value = point.value + fair.value(point);
        for (int company = 0; company < coupled.companies(); company++) {
            value += companion() * Math.max(0, point.activity[coupled.company(company)]);
        }
        return (Math.abs(value - bound) + beyond * prices / priced) / Math.max(1, Math.abs(bound));
    }

    /** What prices prove, in floating point. */
    private double bound(double[] prices) {
        double sum = shares.least(prices);
        for (int row = 0; row < data.rows; row++) {
            sum -= prices[row] * data.limit[row];
        }
        for (int each = 0; each < classStep.length; each++) {
            double price = data.classes.price(each, prices);
            sum += data.classes.mustOpen(each) ? price : Math.min(0, price);
        }
        return sum;
    }

    private void restart(boolean atAverage) {
        if (atAverage) {
            latest.copy(average);
        }
        double primal = latest.sharesMoved(start) / PRIMAL_STEP;
        double dual = 0;
        for (int each = 0; each < classStep.length; each++) {
            double by = latest.open[each] - start.open[each];
            primal += by * by / classStep[each];
        }
        for (int row = 0; row < coupled.priced(); row++) {
            double by = latest.y[row] - start.y[row];
            dual += by == 0 ? 0 : by * by / dualStep[row];
        }
        if (primal > 1e-12 && dual > 1e-12) {
            primalWeight = Math.exp(0.5 * Math.log(Math.sqrt(dual / primal)) + 0.5 * Math.log(primalWeight));
        }
        start.copy(latest);
        averaged = 0;
        latestWeight = 0;
    }

    /** Columns that good placements may take: within so many points of their student's cheapest. */
    BitSet near(double points) {
        return shares.near(best, points);
    }

    /** By capacity row, at least 0: those that prove most. */
    double[] prices() {
        return Arrays.copyOf(best, data.rows);
    }

    double bound() {
        return bestBound;
    }

    /** Mean choice cost of the shares. */
    double mean() {
        return fair.mean(latest);
    }

    /** Fairness counts from now on, about the mean choice cost of the shares as they are. */
    void beFair() {
        fair.begin(latest, data.model.problem().policy().fairnessWeight());
        shares.moveMean(fair.mean());
        bestBound = Double.NEGATIVE_INFINITY;
        restart(false);
    }

    /** What couples students, at the prices that prove most. */
    CoupledPrices coupled() {
        return new CoupledPrices(data.model.problem(), coupled, shares.cuts(), best, fair.mean());
    }

    /** What couples students, column by column; a flow is drawn to the shares only where something does. */
    Lifts lifts() {
        boolean isCoupled = fair.counts() || coupled.companies() > 0;
        return coupled().lifts(average.x, isCoupled ? POINTS_A_SHARE : 0);
    }

    /** The search with rows for companies in which this one shows somebody alone, from where it is. */
    PriceSearch withCompanies() {
        Shares with = shares.with(shares.cuts().with(data, average.x));
        var grown = new PriceSearch(data, with, fair.with(with.coupled()), new double[0], primalWeight);
        with.moveMean(fair.mean());
        grown.startFrom(latest, best, coupled.priced());
        return grown;
    }

    /** How far an order class is open, 0 to 1. */
    double open(int ofClass) {
        return average.open[ofClass];
    }

    /** Shares of the columns that each use has in all. */
    double[] amounts() {
        double[] amounts = new double[data.uses()];
        for (int column = 0; column < data.use.length; column++) {
            amounts[data.use[column]] += average.x[column];
        }
        return amounts;
    }
}
