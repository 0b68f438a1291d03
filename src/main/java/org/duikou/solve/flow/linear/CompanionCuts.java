package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.CompanionPrices;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.linear.Companies.Company;

/**
 * Rows that make a linear program feel who would be alone: of a college at an enterprise, one student less all the
 * others is at most alone. They are added where a solution breaks them.
 */
final class CompanionCuts {
    private static final double ANY = MPSolver.infinity();
    private static final double BROKEN = 0.05;

    private final SeparableModel model;
    private final PlacementProgram program;
    private final Companies companies;
    private final Map<Company, Cuts> cutsOf = new IdentityHashMap<>(); // looked up, never iterated

    CompanionCuts(SeparableModel model, PlacementProgram program) {
        this.model = model;
        this.program = program;
        this.companies = new Companies(model, program);
    }

    /** The rows of one company, by the student that each sets against the others. */
    private record Cuts(MPVariable alone, SortedMap<Integer, MPConstraint> rowByCandidate) {}

    /** A pair that the program now has. */
    void include(int candidate, int pair) {
        Cuts cuts = cutsOf.get(companies.include(candidate, pair));
        if (cuts != null) {
            cuts.rowByCandidate.forEach(
                    (one, row) -> row.setCoefficient(program.pairs[pair], one == candidate ? 1 : -1));
        }
    }

    /** Whether the last solution broke rows that it now has. */
    boolean add() {
        List<Runnable> additions = new ArrayList<>(); // a changed program forgets its solution
        for (Company company : companies.all()) {
            int one = loneliest(company);
            Cuts cuts = cutsOf.get(company);
            if (one != PlacementProblem.NONE && (cuts == null || !cuts.rowByCandidate.containsKey(one))) {
                additions.add(() -> add(company, one));
            }
        }
        additions.forEach(Runnable::run);
        return !additions.isEmpty();
    }

    /** Who is more alone than the program knows; none where nobody is. */
    private int loneliest(Company company) {
        double all = 0;
        double most = 0;
        int one = PlacementProblem.NONE;
        for (Map.Entry<Integer, List<Integer>> each : company.pairsByCandidate.entrySet()) {
            double present = 0;
            for (int pair : each.getValue()) {
                present += program.pairs[pair].solutionValue();
            }
            all += present;
            if (present > most) {
                most = present;
                one = each.getKey();
            }
        }
        Cuts cuts = cutsOf.get(company);
        double known = cuts == null ? 0 : cuts.alone.solutionValue();
        return 2 * most - all > known + BROKEN ? one : PlacementProblem.NONE;
    }

    private void add(Company company, int one) {
        Cuts cuts = cutsOf.computeIfAbsent(company, absent -> new Cuts(alone(), new TreeMap<>()));
        MPConstraint row = program.solver.makeConstraint(-ANY, 0, "");
        row.setCoefficient(cuts.alone, -1);
        company.pairsByCandidate.forEach((candidate, pairs) ->
                pairs.forEach(pair -> row.setCoefficient(program.pairs[pair], candidate == one ? 1 : -1)));
        cuts.rowByCandidate.put(one, row);
    }

    private MPVariable alone() {
        MPVariable alone = program.solver.makeNumVar(0, ANY, "");
        program.solver
                .objective()
                .setCoefficient(alone, model.problem().policy().companion());
        return alone;
    }

    /** The duals, of each company those of its dearest row less the others', which prove no less. */
    CompanionPrices prices() {
        List<CompanionPrices.Entry> entries = new ArrayList<>();
        for (Company company : companies.all()) {
            Cuts cuts = cutsOf.get(company);
            if (cuts != null) {
                double sum = 0;
                double most = 0;
                int one = PlacementProblem.NONE;
                for (Map.Entry<Integer, MPConstraint> each : cuts.rowByCandidate.entrySet()) {
                    double price = -each.getValue().dualValue();
                    sum += price;
                    if (price > most) {
                        most = price;
                        one = each.getKey();
                    }
                }
                long price = Math.min(
                        Math.round((2 * most - sum) * RowPrices.SCALE),
                        RowPrices.SCALE * model.problem().policy().companion());
                if (price > 0) {
                    entries.add(new CompanionPrices.Entry(one, company.enterprise, price));
                }
            }
        }
        return CompanionPrices.of(model.problem(), entries);
    }
}
