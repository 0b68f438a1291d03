package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/**
 * Fairness as rows of a round's program: each college's choice cost above its share of all choice cost. Linear, and true
 * up to rounding, where each college has that share of the placed students.
 */
final class FairnessRows {
    private static final double ANY = MPSolver.infinity();

    private final MPConstraint[] aboveMean;
    private final double[] shares;

    private FairnessRows(MPConstraint[] aboveMean, double[] shares) {
        this.aboveMean = aboveMean;
        this.shares = shares;
    }

    /** @param openingOf placements that tell the colleges' shares */
    static FairnessRows addTo(PlacementProgram program, SeparableModel model, int[] openingOf) {
        double[] shares = shares(model.problem(), openingOf);
        MPVariable[] choiceCosts = choiceCosts(program, model);
        MPConstraint[] aboveMean = new MPConstraint[shares.length];
        for (int college = 0; college < shares.length; college++) {
            MPVariable above = program.solver.makeNumVar(0, ANY, "");
            program.solver
                    .objective()
                    .setCoefficient(above, model.problem().policy().fairnessWeight());
            aboveMean[college] = program.solver.makeConstraint(-ANY, 0, "");
            aboveMean[college].setCoefficient(above, -1);
            for (int other = 0; other < shares.length; other++) {
                aboveMean[college].setCoefficient(choiceCosts[other], (other == college ? 1 : 0) - shares[college]);
            }
        }
        return new FairnessRows(aboveMean, shares);
    }

    private static MPVariable[] choiceCosts(PlacementProgram program, SeparableModel model) {
        int colleges = model.problem().colleges().size();
        MPVariable[] sums = new MPVariable[colleges];
        MPConstraint[] rows = new MPConstraint[colleges];
        for (int college = 0; college < colleges; college++) {
            sums[college] = program.solver.makeNumVar(0, ANY, "");
            rows[college] = program.solver.makeConstraint(0, 0, "");
            rows[college].setCoefficient(sums[college], -1);
        }
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            MPConstraint row = rows[model.problem().collegeOf(candidate)];
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                if (program.pairs[pair] != null) {
                    row.setCoefficient(program.pairs[pair], model.choiceCost(pair));
                }
            }
        }
        return sums;
    }

    private static double[] shares(PlacementProblem problem, int[] openingOf) {
        double[] shares = new double[problem.colleges().size()];
        long placed = Arrays.stream(openingOf)
                .filter(opening -> opening != PlacementProblem.NONE)
                .count();
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (openingOf[candidate] != PlacementProblem.NONE) {
                shares[problem.collegeOf(candidate)] += 1.0 / placed;
            }
        }
        return shares;
    }

    /** What the solved program says of a point of choice cost. */
    FairnessPrices prices(SeparableModel model) {
        double[] duals = Arrays.stream(aboveMean)
                .mapToDouble(row -> Math.max(0, -row.dualValue()))
                .toArray();
        return new FairnessPrices(model, duals, shares);
    }
}
