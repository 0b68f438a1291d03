package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/**
 * The students' side of the relaxation: what each costs at given prices, and how her shares move there.
 *
 * <p>Students are worked on in fixed parts, by as many threads as there are; sums are taken part by part, so that they
 * do not depend on the threads.
 */
final class Shares {
    private static final int PARTS = 16;
    private static final int COLUMNS_WORTH_THREADS = 50_000;

    private final PriceColumns data;
    private final double costScale;
    private final double[] stayCost;
    private final double[] priceByUse;
    private final double[][] amounts;
    private final double[][] supervised;
    private final CompanyCuts cuts;
    private final CoupledRows coupled;
    private final double[][] choiceCost;
    private final double[][] placedShares;
    private final double[][] aloneShares;
    private final double[] sums = new double[PARTS];
    private final double[] moves = new double[PARTS];
    private final ActiveColumns active;
    private double mean;

    /**
     * A relaxation with these costs.
     *
     * @param costScale 1: pairs cost their points; 0: nothing
     * @param stayCost of staying unplaced, by student; infinite: she may not
     */
    Shares(PriceColumns data, double costScale, double[] stayCost, CompanyCuts cuts) {
        this(data, costScale, stayCost, cuts, ActiveColumns.none(data.candidates(), PARTS));
    }

    private Shares(PriceColumns data, double costScale, double[] stayCost, CompanyCuts cuts, ActiveColumns active) {
        this.active = active;
        this.data = data;
        this.costScale = costScale;
        this.stayCost = stayCost;
        this.priceByUse = new double[data.uses()];
        this.amounts = new double[PARTS][data.uses()];
        this.supervised = new double[PARTS][];
        this.cuts = cuts;
        this.coupled = new CoupledRows(data, cuts);
        this.aloneShares = new double[PARTS][cuts.size()];
        this.choiceCost = new double[PARTS][data.colleges()];
        this.placedShares = new double[PARTS][data.colleges()];
    }

    /** The same with other rows for companies. */
    Shares with(CompanyCuts other) {
        return new Shares(data, costScale, stayCost, other, active);
    }

    CoupledRows coupled() {
        return coupled;
    }

    CompanyCuts cuts() {
        return cuts;
    }

    /** Fairness is measured from that mean choice cost, from now on. */
    void moveMean(double to) {
        mean = to;
    }

    /**
     * From now on moves columns that have shares at any of these points or cost at most so many points more than the
     * cheapest of their student at those prices.
     */
    void activate(double[] prices, double points, Iterate latest, Iterate next, Iterate average) {
        data.price(prices, priceByUse);
        forParts(part -> {
            ActiveColumns.Filling filling = active.fill(part);
            for (int student = start(part); student < start(part + 1); student++) {
                double most = leastPlaced(student, prices) + points;
                for (int column = data.block[student]; column < data.block[student + 1]; column++) {
                    boolean hasShares = latest.x[column] != 0 || average.x[column] != 0;
                    if (hasShares || price(student, column, prices) <= most) {
                        filling.add(column);
                    } else {
                        next.x[column] = 0;
                    }
                }
                filling.end(student);
            }
        });
    }

    /**
     * Writes into {@code to} the nearest shares to those of {@code from} less {@code step} times what they cost at the
     * prices there, and blends those of {@code from} into the average.
     *
     * @return how far the shares moved, squared
     */
    double move(Iterate from, Iterate to, Iterate average, double blend, double step) {
        data.price(from.y, priceByUse);
        forParts(part -> move(part, from, to, average, (float) blend, step));
        sumUp(to.activity);
        to.value = total(sums);
        return total(moves);
    }

    private void move(int part, Iterate from, Iterate to, Iterate average, float blend, double step) {
        var projection = new SimplexProjection();
        double[] amount = amounts[part];
        Arrays.fill(amount, 0);
        Arrays.fill(choiceCost[part], 0);
        Arrays.fill(placedShares[part], 0);
        Arrays.fill(aloneShares[part], 0);
        double value = 0;
        double distance = 0;
        double[] values = new double[1];
        int[] columns = active.columns(part);
        int first = 0;
        int end = 0;
        for (int student = start(part); student < start(part + 1); student++) {
            first = end;
            end = active.end(student);
            int size = end - first;
            if (size == 0) {
                continue;
            }
            values = values.length > size ? values : new double[2 * size + 1];
            int college = data.collegeOf(student);
            double lift = coupled.lift(college, from.y);
            double base = supervisorPrice(student, from.y) - lift * mean;
            if (blend != 0) {
                blend(from, average, columns, first, end, blend);
                average.stay[student] += blend * (from.stay[student] - average.stay[student]);
            }
            for (int at = 0; at < size; at++) {
                int column = columns[first + at];
                values[at] = from.x[column]
                        - step
                                * (costScale * data.cost[column]
                                        + lift * data.choice[column]
                                        + base
                                        + priceByUse[data.use[column]]
                                        + companyPrice(student, column, from.y));
            }
            boolean mayStay = stayCost[student] != Double.POSITIVE_INFINITY;
            values[size] = from.stay[student] - step * stayCost[student];
            projection.project(values, 0, mayStay ? size + 1 : size);
            double placed = 0;
            double chosen = 0;
            for (int at = 0; at < size; at++) {
                int column = columns[first + at];
                float now = (float) values[at];
                double moved = now - from.x[column];
                distance += moved * moved;
                to.x[column] = now;
                if (now != 0) {
                    amount[data.use[column]] += now;
                    value += costScale * data.cost[column] * now;
                    placed += now;
                    chosen += data.choice[column] * now;
                    int company = cuts.companyOf(column);
                    if (company != PlacementProblem.NONE) {
                        aloneShares[part][company] += cuts.sign(company, student) * now;
                    }
                }
            }
            if (mayStay) {
                double moved = values[size] - from.stay[student];
                distance += moved * moved;
                to.stay[student] = (float) values[size];
                value += stayCost[student] * values[size];
            }
            choiceCost[part][college] += chosen;
            placedShares[part][college] += placed;
            supervise(part, student, placed);
        }
        sums[part] = value;
        moves[part] = distance;
    }

    private static void blend(Iterate from, Iterate average, int[] columns, int first, int end, float fraction) {
        for (int at = first; at < end; at++) {
            int column = columns[at];
            average.x[column] += fraction * (from.x[column] - average.x[column]);
        }
    }

    private double supervisorPrice(int student, double[] prices) {
        int row = data.model.rows().supervisor(student);
        return row == CapacityRows.NO_ROW ? 0 : prices[row];
    }

    private double companyPrice(int student, int column, double[] prices) {
        int company = cuts.companyOf(column);
        return company == PlacementProblem.NONE ? 0 : cuts.sign(company, student) * prices[coupled.company(company)];
    }

    private void supervise(int part, int student, double placed) {
        int row = data.model.rows().supervisor(student);
        if (row != CapacityRows.NO_ROW) {
            if (supervised[part] == null) {
                supervised[part] = new double[data.rows];
            }
            supervised[part][row] += placed;
        }
    }

    /** The least that all students cost at these prices. */
    double least(double[] prices) {
        data.price(prices, priceByUse);
        forParts(part -> {
            double sum = 0;
            for (int student = start(part); student < start(part + 1); student++) {
                sum += least(student, prices);
            }
            sums[part] = sum;
        });
        return total(sums);
    }

    private double least(int student, double[] prices) {
        return data.block[student] == data.block[student + 1]
                ? 0
                : Math.min(leastPlaced(student, prices), stayCost[student]);
    }

    private double leastPlaced(int student, double[] prices) {
        double least = Double.POSITIVE_INFINITY;
        for (int column = data.block[student]; column < data.block[student + 1]; column++) {
            least = Math.min(least, price(student, column, prices));
        }
        return least;
    }

    /** What a column costs at the prices whose uses were priced last. */
    private double price(int student, int column, double[] prices) {
        double lift = coupled.lift(data.collegeOf(student), prices);
        return costScale * data.cost[column]
                + lift * (data.choice[column] - mean)
                + supervisorPrice(student, prices)
                + priceByUse[data.use[column]]
                + companyPrice(student, column, prices);
    }

    /** The columns that cost their student at most so much more than the cheapest of hers. */
    BitSet near(double[] prices, double points) {
        data.price(prices, priceByUse);
        var near = new BitSet(data.use.length);
        for (int student = 0; student < data.candidates(); student++) {
            double most = leastPlaced(student, prices) + points;
            for (int column = data.block[student]; column < data.block[student + 1]; column++) {
                near.set(column, price(student, column, prices) <= most);
            }
        }
        return near;
    }

    private void sumUp(double[] activity) {
        Arrays.fill(activity, 0);
        double[] amount = new double[data.uses()];
        for (int part = 0; part < PARTS; part++) {
            for (int use = 0; use < amount.length; use++) {
                amount[use] += amounts[part][use];
            }
            if (supervised[part] != null) {
                for (int row = 0; row < data.rows; row++) {
                    activity[row] += supervised[part][row];
                }
                Arrays.fill(supervised[part], 0);
            }
        }
        data.addToRows(amount, activity);
        addFairness(activity);
        for (int company = 0; company < cuts.size(); company++) {
            for (int part = 0; part < PARTS; part++) {
                activity[coupled.company(company)] += aloneShares[part][company];
            }
        }
    }

    private void addFairness(double[] activity) {
        for (int college = 0; college < data.colleges(); college++) {
            double cost = 0;
            double placed = 0;
            for (int part = 0; part < PARTS; part++) {
                cost += choiceCost[part][college];
                placed += placedShares[part][college];
            }
            double above = (cost - mean * placed) / CoupledRows.SPREAD;
            activity[coupled.above(college)] = above;
            activity[coupled.mean()] += above;
            activity[coupled.placed(college)] = placed / CoupledRows.SPREAD;
        }
    }

    private int start(int part) {
        return (int) ((long) data.candidates() * part / PARTS);
    }

    private void forParts(IntConsumer part) {
        IntStream parts = IntStream.range(0, PARTS);
        (data.use.length >= COLUMNS_WORTH_THREADS ? parts.parallel() : parts).forEach(part);
    }

    private static double total(double[] parts) {
        double total = 0;
        for (double part : parts) {
            total += part;
        }
        return total;
    }
}
