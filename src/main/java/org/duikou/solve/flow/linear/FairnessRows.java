package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.RowPrices;

/**
 * Fairness as rows of a round's program: what each college's choice cost lies above a given common mean, and that the
 * mean is that. Linear, and true up to rounding, once the mean is given.
 */
final class FairnessRows {
    private static final double ANY = MPSolver.infinity();

    private final SeparableModel model;
    private final PlacementProgram program;
    private final MPVariable[] choiceCost;
    private final MPVariable[] placed;
    private final MPVariable[] above;
    private final MPConstraint[] choiceCostIs;
    private final MPConstraint[] placedIs;
    private final MPConstraint[] aboveMean;
    private final MPConstraint meanIs;

    FairnessRows(SeparableModel model, PlacementProgram program) {
        int colleges = model.problem().colleges().size();
        this.model = model;
        this.program = program;
        this.choiceCost = new MPVariable[colleges];
        this.placed = new MPVariable[colleges];
        this.above = new MPVariable[colleges];
        this.choiceCostIs = new MPConstraint[colleges];
        this.placedIs = new MPConstraint[colleges];
        this.aboveMean = new MPConstraint[colleges];
        this.meanIs = program.solver.makeConstraint(0, 0, "");
        for (int college = 0; college < colleges; college++) {
            addCollege(college);
        }
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                if (program.pairs[pair] != null) {
                    include(candidate, pair);
                }
            }
        }
    }

    private void addCollege(int college) {
        choiceCost[college] = program.solver.makeNumVar(0, ANY, "");
        placed[college] = program.solver.makeNumVar(0, ANY, "");
        above[college] = program.solver.makeNumVar(0, ANY, "");
        choiceCostIs[college] = program.solver.makeConstraint(0, 0, "");
        choiceCostIs[college].setCoefficient(choiceCost[college], -1);
        placedIs[college] = program.solver.makeConstraint(0, 0, "");
        placedIs[college].setCoefficient(placed[college], -1);
        aboveMean[college] = program.solver.makeConstraint(-ANY, 0, "");
        aboveMean[college].setCoefficient(choiceCost[college], 1);
        aboveMean[college].setCoefficient(above[college], -1);
        meanIs.setCoefficient(choiceCost[college], 1);
    }

    /** A pair that the program now has. */
    void include(int candidate, int pair) {
        int college = model.problem().collegeOf(candidate);
        choiceCostIs[college].setCoefficient(program.pairs[pair], model.choiceCost(pair));
        placedIs[college].setCoefficient(program.pairs[pair], 1);
    }

    /** Fairness counts among the points. */
    void minimise() {
        for (MPVariable each : above) {
            program.solver
                    .objective()
                    .setCoefficient(each, model.problem().policy().fairnessWeight());
        }
    }

    /** The common mean is that. */
    void moveMean(double mean) {
        for (int college = 0; college < placed.length; college++) {
            aboveMean[college].setCoefficient(placed[college], -mean);
            meanIs.setCoefficient(placed[college], -mean);
        }
    }

    /** By college, in 1/scale points: a point of choice cost above the mean. */
    long[] abovePrices() {
        long most = RowPrices.SCALE * model.problem().policy().fairnessWeight();
        long[] prices = new long[aboveMean.length];
        for (int college = 0; college < prices.length; college++) {
            prices[college] =
                    Math.max(0, Math.min(most, Math.round(-aboveMean[college].dualValue() * RowPrices.SCALE)));
        }
        return prices;
    }

    /** In 1/scale points: the mean's own price. */
    long meanPrice() {
        return Math.round(-meanIs.dualValue() * RowPrices.SCALE);
    }

    /** By how much the least points rise for a point of mean, about. */
    double slope() {
        double slope = 0;
        for (int college = 0; college < placed.length; college++) {
            slope += (aboveMean[college].dualValue() + meanIs.dualValue()) * placed[college].solutionValue();
        }
        return slope;
    }
}
