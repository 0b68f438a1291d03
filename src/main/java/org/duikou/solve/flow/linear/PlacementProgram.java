package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.NativeCall;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.RowKey;

/**
 * The separable problem as a linear (or mixed integer) program: a variable for each pair, each student who may stay
 * unplaced, each order class that may open, and the reserved seats in use.
 *
 * <p>In the linear program minimum sizes, the budget of changes and the limit of unplaced weight are elastic at a
 * forbidding price, so every region of the tree has a solution and therefore prices.
 */
final class PlacementProgram {
    /** Forbidding, yet small enough to leave the simplex its digits. */
    static final double FORBIDDING = 1e6;

    private static final double ANY = MPSolver.infinity();

    final MPSolver solver;
    final MPVariable[] pairs;
    final MPVariable[] unplaced;
    /** By opening; null for a post. */
    final MPVariable[] open;

    final MPConstraint[] rows;
    final MPConstraint weightLimit;

    private final SeparableModel model;
    private final CapacityRows capacities;
    private final boolean integer;
    private final Map<Integer, MPConstraint> reserveFilled = new HashMap<>();
    private final MPConstraint[] once;

    /** @param isIncluded which pairs the program may choose */
    PlacementProgram(SeparableModel model, Engine engine, IntPredicate isIncluded) {
        this.model = model;
        this.capacities = model.rows();
        this.solver = engine.create();
        this.integer = engine.isInteger();
        this.pairs = new MPVariable[model.size()];
        this.unplaced = new MPVariable[model.candidates()];
        this.open = new MPVariable[model.openings()];
        this.rows = new MPConstraint[capacities.size()];
        this.once = new MPConstraint[model.candidates()];
        this.weightLimit = solver.makeConstraint(-ANY, ANY, "");
        relax(weightLimit, -1);
        for (int row = 0; row < rows.length; row++) {
            rows[row] = solver.makeConstraint(-ANY, capacities.capacity(row), "");
        }
        if (capacities.changeBudget() != CapacityRows.NO_ROW) {
            relax(rows[capacities.changeBudget()], -1);
        }
        for (int opening = 0; opening < open.length; opening++) {
            addOpening(opening);
        }
        for (int candidate = 0; candidate < unplaced.length; candidate++) {
            addCandidate(candidate, isIncluded);
        }
        solver.objective().setMinimization();
    }

    private void relax(MPConstraint row, int sign) {
        if (!integer) {
            MPVariable slack = solver.makeNumVar(0, ANY, "");
            solver.objective().setCoefficient(slack, FORBIDDING);
            row.setCoefficient(slack, sign);
        }
    }

    private void addOpening(int number) {
        Opening opening = model.problem().opening(number);
        int[] reserves = capacities.reserves(number);
        if (opening.isOrderClass()) {
            open[number] = solver.makeVar(opening.mustOpen() ? 1 : 0, 1, integer, "");
            scaleByOpen(capacities.seats(number), open[number]);
            int minimum = capacities.minimum(number);
            rows[minimum].setBounds(0, ANY);
            rows[minimum].setCoefficient(open[number], -opening.minSeats());
            relax(rows[minimum], 1);
        }
        for (int at = 1; at < reserves.length; at += 2) {
            if (open[number] != null) {
                scaleByOpen(reserves[at], open[number]);
            }
            addReserve(number, reserves[at]);
        }
    }

    private void scaleByOpen(int row, MPVariable isOpen) {
        rows[row].setBounds(-ANY, 0);
        rows[row].setCoefficient(isOpen, -capacities.capacity(row));
    }

    /** Reserved seats in use relieve the opening's other seats, as far as that college's students fill them. */
    private void addReserve(int opening, int row) {
        MPVariable inUse = solver.makeNumVar(0, ANY, "");
        rows[row].setCoefficient(inUse, 1);
        rows[capacities.seats(opening)].setCoefficient(inUse, -1);
        MPConstraint filled = solver.makeConstraint(-ANY, 0, "");
        filled.setCoefficient(inUse, 1);
        reserveFilled.put(row, filled);
    }

    private void addCandidate(int candidate, IntPredicate isIncluded) {
        once[candidate] = solver.makeConstraint(1, 1, "");
        boolean mayStay = model.mayStayUnplaced(candidate);
        if (mayStay || !integer) {
            unplaced[candidate] = solver.makeNumVar(0, mayStay ? 1 : 0, "");
            once[candidate].setCoefficient(unplaced[candidate], 1);
            weightLimit.setCoefficient(unplaced[candidate], model.weight(candidate));
            use(capacities.changes(candidate, PlacementProblem.NONE), unplaced[candidate]);
        }
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            if (isIncluded.test(pair)) {
                include(candidate, pair);
            }
        }
    }

    /** Lets the program choose a pair that it left out, at the points of the round. */
    void include(int candidate, int pair) {
        MPVariable chosen = solver.makeVar(0, 1, integer, "");
        pairs[pair] = chosen;
        solver.objective().setCoefficient(chosen, model.cost(pair));
        once[candidate].setCoefficient(chosen, 1);
        addPair(candidate, model.opening(pair), chosen);
    }

    private void addPair(int candidate, int opening, MPVariable pair) {
        use(capacities.seats(opening), pair);
        use(capacities.minimum(opening), pair);
        use(capacities.enterpriseShare(opening), pair);
        use(capacities.postShare(opening), pair);
        use(capacities.beds(candidate, opening), pair);
        use(capacities.supervisor(candidate), pair);
        use(capacities.changes(candidate, opening), pair);
        MPConstraint filled = reserveFilled.get(capacities.reserve(candidate, opening));
        if (filled != null) {
            filled.setCoefficient(pair, -1);
        }
    }

    private void use(int row, MPVariable share) {
        if (row != CapacityRows.NO_ROW) {
            rows[row].setCoefficient(share, 1);
        }
    }

    /** Only the unplaced weight counts. */
    void minimiseWeight() {
        price(0, 1);
    }

    /** Points count, and {@code weightPoints} for each unit of unplaced weight. */
    void minimisePoints(double weightPoints) {
        price(1, weightPoints);
    }

    /** Points count as given by pair. */
    void minimisePoints(double[] points) {
        price(1, 0);
        for (int pair = 0; pair < pairs.length; pair++) {
            if (pairs[pair] != null) {
                solver.objective().setCoefficient(pairs[pair], points[pair]);
            }
        }
    }

    private void price(int pointScale, double weightPoints) {
        for (int candidate = 0; candidate < unplaced.length; candidate++) {
            if (unplaced[candidate] != null) {
                solver.objective()
                        .setCoefficient(
                                unplaced[candidate],
                                pointScale * model.unplacedCost(candidate) + weightPoints * model.weight(candidate));
            }
        }
        for (int pair = 0; pair < pairs.length; pair++) {
            if (pairs[pair] != null) {
                solver.objective().setCoefficient(pairs[pair], pointScale * model.cost(pair));
            }
        }
    }

    /** No more unplaced weight than this, in what follows. */
    void limitWeight(long weight) {
        weightLimit.setUb(weight);
    }

    void freeWeight() {
        weightLimit.setUb(ANY);
    }

    /** Order classes are open or closed as fixed, in what follows. */
    void fix(Fixing[] fixings) {
        for (int opening = 0; opening < fixings.length; opening++) {
            if (open[opening] != null) {
                boolean mustOpen = model.problem().opening(opening).mustOpen();
                open[opening].setBounds(
                        mustOpen || fixings[opening] == Fixing.OPEN ? 1 : 0, fixings[opening] == Fixing.CLOSED ? 0 : 1);
            }
        }
        freePinned(fixings);
    }

    /** Where a class is closed, who is pinned to it counts as unplaced: as in the bound, so that there are prices at all. */
    private void freePinned(Fixing[] fixings) {
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            if (!model.mayStayUnplaced(candidate)) {
                int pinnedTo = model.problem().pinnedOpening(candidate);
                unplaced[candidate].setUb(fixings[pinnedTo] == Fixing.CLOSED ? 1 : 0);
            }
        }
    }

    /** The order class whose opening is least decided; none when all are decided. */
    int mostFractional() {
        int best = PlacementProblem.NONE;
        double least = 1e-6;
        for (int opening = 0; opening < open.length; opening++) {
            if (open[opening] != null) {
                double value = open[opening].solutionValue();
                double undecided = Math.min(value, 1 - value);
                if (undecided > least) {
                    least = undecided;
                    best = opening;
                }
            }
        }
        return best;
    }

    /** Prices of the capacity rows as the last solve of the linear program left them. */
    RowPrices rowPrices() {
        double[] points = new double[rows.length];
        for (int row = 0; row < points.length; row++) {
            boolean isMinimum = capacities.row(row).key().kind() == RowKey.Kind.MINIMUM;
            points[row] = isMinimum ? rows[row].dualValue() : -rows[row].dualValue();
        }
        return RowPrices.rounded(points);
    }

    /** Price of one unit of unplaced weight above the limit, in 1/scale points. */
    long weightMultiplier() {
        return Math.max(0, Math.round(-weightLimit.dualValue() * RowPrices.SCALE));
    }

    /** Whether the linear program was solved to the end. */
    boolean isSolved(MPSolverParameters parameters, SolveBudget budget) {
        solver.setTimeLimit(Math.max(1, budget.left().toMillis()));
        return NativeCall.interruptible(budget, () -> solver.solve(parameters), solver::interruptSolve)
                == MPSolver.ResultStatus.OPTIMAL;
    }

    void release() {
        solver.delete();
    }
}
