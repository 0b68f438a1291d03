package org.duikou.solve.search;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.duikou.solve.InvalidSolverConfigException;
import org.duikou.solve.Ledger;
import org.duikou.solve.SolveBudget;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * Improves placements that keep every rule, with OptaPlanner, over the whole objective. The answer keeps every rule, and
 * is never worse: neither in unplaced weight nor in the whole.
 *
 * <p>Phases and ends stand in the solver configuration. The same plan, seed and configuration give the same answer unless
 * the budget ends first.
 */
public final class LocalSearch {
    private static final String PACKAGED = "solver-config/solverConfig.xml";
    private static final long TELL_MILLIS = 200;
    private static final int STUDENTS_OF_CONFIGURED_ENDS = 500;

    private final SolverConfig config;

    LocalSearch(SolverConfig config) {
        this.config = config;
    }

    /** As configured on the class path. */
    public static LocalSearch packaged() {
        return new LocalSearch(SolverConfig.createFromXmlResource(PACKAGED, LocalSearch.class.getClassLoader()));
    }

    /**
     * As configured in that file.
     *
     * @throws InvalidSolverConfigException when no solver can be built by it
     */
    public static LocalSearch configuredBy(Path file) {
        try {
            SolverConfig config = SolverConfig.createFromXmlFile(file.toFile(), LocalSearch.class.getClassLoader());
            SolverFactory.create(new SolverConfig(config)).buildSolver();
            return new LocalSearch(config);
        } catch (RuntimeException e) {
            throw new InvalidSolverConfigException(file, e);
        }
    }

    /**
     * The best placements found from this plan on.
     *
     * @param better told of better placements (opening number by student number) now and then
     * @throws IllegalArgumentException when the plan itself breaks a rule
     */
    public int[] improve(PlacementPlan plan, long seed, SolveBudget budget, Consumer<int[]> better) {
        HardMediumSoftLongScore before = legalScore(plan);
        var watch = new AtomicReference<Solver<PlacementPlan>>();
        PlacementPlan start = plan.watchedBy(() -> isOver(budget, watch));
        Solver<PlacementPlan> solver = SolverFactory.<PlacementPlan>create(
                        lengthened(plan.openingOf().length).withRandomSeed(seed))
                .buildSolver();
        watch.set(solver);
        long[] toldMillis = {budget.elapsedMillis()};
        solver.addEventListener(event -> {
            if (budget.elapsedMillis() - toldMillis[0] >= TELL_MILLIS) {
                toldMillis[0] = budget.elapsedMillis();
                better.accept(event.getNewBestSolution().openingOf());
            }
        });
        PlacementPlan best = solver.solve(start);
        return score(best).compareTo(before) > 0 ? best.openingOf() : plan.openingOf();
    }

    /** The configured ends are those of a round of 500 students; a larger one takes as many more steps. */
    private SolverConfig lengthened(int students) {
        var longer = new SolverConfig(config);
        long times = Math.max(1, students / STUDENTS_OF_CONFIGURED_ENDS);
        for (PhaseConfig<?> phase : longer.getPhaseConfigList()) {
            TerminationConfig ends = phase.getTerminationConfig();
            if (ends != null && ends.getScoreCalculationCountLimit() != null) {
                ends.setScoreCalculationCountLimit(times * ends.getScoreCalculationCountLimit());
            }
            if (ends != null && ends.getUnimprovedStepCountLimit() != null) {
                ends.setUnimprovedStepCountLimit(Math.toIntExact(times * ends.getUnimprovedStepCountLimit()));
            }
        }
        return longer;
    }

    private static boolean isOver(SolveBudget budget, AtomicReference<Solver<PlacementPlan>> watch) {
        if (!budget.isOver()) {
            return false;
        }
        watch.get().terminateEarly();
        return true;
    }

    private static HardMediumSoftLongScore legalScore(PlacementPlan plan) {
        HardMediumSoftLongScore score = score(plan);
        if (score.hardScore() < 0) {
            throw new IllegalArgumentException("The plan to start from breaks rules (" + -score.hardScore()
                    + " students), expected one that keeps them.");
        }
        return score;
    }

    private static HardMediumSoftLongScore score(PlacementPlan plan) {
        Ledger sums = new Ledger(plan.space().model(), plan.openingOf());
        return HardMediumSoftLongScore.of(-sums.broken(), -sums.unplacedWeight(), -sums.soft());
    }
}
