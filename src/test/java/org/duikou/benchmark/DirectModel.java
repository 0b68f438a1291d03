package org.duikou.benchmark;

import com.google.ortools.linearsolver.MPConstraintProto;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPVariableProto;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.Opening;

/**
 * The whole separable problem as one mixed integer program: a variable for each pair, each student who may stay
 * unplaced, each order class that may open and the reserved seats in use; both levels in one sum.
 */
final class DirectModel {
    private static final double ANY = Double.POSITIVE_INFINITY;

    private final SeparableModel model;
    private final CapacityRows capacities;
    private final double weightPoints;
    private final MPModelProto.Builder program = MPModelProto.newBuilder();
    private final MPConstraintProto.Builder[] rows;
    private final MPConstraintProto.Builder[] reserveFilled;
    private final int firstPair;

    DirectModel(SeparableModel model) {
        this.model = model;
        this.capacities = model.rows();
        this.weightPoints = weightPoints(model);
        this.rows = new MPConstraintProto.Builder[capacities.size()];
        this.reserveFilled = new MPConstraintProto.Builder[capacities.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = bounded(-ANY, capacities.capacity(row));
        }
        for (int opening = 0; opening < model.openings(); opening++) {
            addOpening(opening);
        }
        this.firstPair = program.getVariableCount();
        for (int pair = 0; pair < model.size(); pair++) {
            variable(1, true, model.cost(pair));
        }
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            addCandidate(candidate);
        }
        Arrays.stream(rows).forEach(program::addConstraint);
        Arrays.stream(reserveFilled).filter(row -> row != null).forEach(program::addConstraint);
    }

    /** Points for one unit of unplaced weight: more than all points together. */
    private static double weightPoints(SeparableModel model) {
        return 1
                + IntStream.range(0, model.candidates())
                        .mapToLong(candidate -> IntStream.range(model.first(candidate), model.first(candidate + 1))
                                .map(model::cost)
                                .reduce(model.unplacedCost(candidate), Math::max))
                        .sum();
    }

    double weightPoints() {
        return weightPoints;
    }

    MPModelProto program() {
        return program.build();
    }

    /** Opening number by student number, as the variables' values say. */
    int[] openingOf(List<Double> values) {
        int[] openingOf = new int[model.candidates()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                if (values.get(firstPair + pair) > 0.5) {
                    openingOf[candidate] = model.opening(pair);
                }
            }
        }
        return openingOf;
    }

    private int variable(double most, boolean integer, double cost) {
        program.addVariable(MPVariableProto.newBuilder()
                .setLowerBound(0)
                .setUpperBound(most)
                .setIsInteger(integer)
                .setObjectiveCoefficient(cost));
        return program.getVariableCount() - 1;
    }

    private static MPConstraintProto.Builder bounded(double least, double most) {
        return MPConstraintProto.newBuilder().setLowerBound(least).setUpperBound(most);
    }

    private static void put(MPConstraintProto.Builder row, int variable, double coefficient) {
        row.addVarIndex(variable).addCoefficient(coefficient);
    }

    private void addOpening(int number) {
        Opening opening = model.problem().opening(number);
        int[] reserves = capacities.reserves(number);
        int open = opening.isOrderClass() ? variable(1, true, 0) : PlacementProblem.NONE;
        if (opening.isOrderClass()) {
            program.getVariableBuilder(open).setLowerBound(opening.mustOpen() ? 1 : 0);
            scaleByOpen(capacities.seats(number), open);
            rows[capacities.minimum(number)].setLowerBound(0).setUpperBound(ANY);
            put(rows[capacities.minimum(number)], open, -opening.minSeats());
        }
        for (int at = 1; at < reserves.length; at += 2) {
            if (open != PlacementProblem.NONE) {
                scaleByOpen(reserves[at], open);
            }
            int inUse = variable(ANY, false, 0);
            put(rows[reserves[at]], inUse, 1);
            put(rows[capacities.seats(number)], inUse, -1);
            reserveFilled[reserves[at]] = bounded(-ANY, 0);
            put(reserveFilled[reserves[at]], inUse, 1);
        }
    }

    private void scaleByOpen(int row, int open) {
        rows[row].setUpperBound(0);
        put(rows[row], open, -capacities.capacity(row));
    }

    private void addCandidate(int candidate) {
        MPConstraintProto.Builder once = bounded(1, 1);
        if (model.mayStayUnplaced(candidate)) {
            double cost = weightPoints * model.weight(candidate) + model.unplacedCost(candidate);
            put(once, variable(1, false, cost), 1);
        }
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            int opening = model.opening(pair);
            put(once, firstPair + pair, 1);
            use(capacities.seats(opening), pair);
            use(capacities.minimum(opening), pair);
            use(capacities.enterpriseShare(opening), pair);
            use(capacities.postShare(opening), pair);
            use(capacities.beds(candidate, opening), pair);
            use(capacities.supervisor(candidate), pair);
            int reserve = capacities.reserve(candidate, opening);
            if (reserve != CapacityRows.NO_ROW) {
                put(reserveFilled[reserve], firstPair + pair, -1);
            }
        }
        program.addConstraint(once);
    }

    private void use(int row, int pair) {
        if (row != CapacityRows.NO_ROW) {
            put(rows[row], firstPair + pair, 1);
        }
    }
}
