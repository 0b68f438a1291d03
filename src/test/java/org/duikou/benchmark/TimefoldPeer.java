package org.duikou.benchmark;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.function.Supplier;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.solve.SeparableModel;

/** Timefold as it comes: construction heuristic, then late acceptance with its own moves, an incremental score. */
final class TimefoldPeer implements PeerSolver {
    @Override
    public Supplier<Proposal> solve(PlacementProblem problem, Duration limit, Trace trace) {
        SeparableModel model = SeparableModel.of(problem, EligiblePairs.of(problem));
        Solver<TimefoldPlan> solver =
                SolverFactory.<TimefoldPlan>create(config(limit)).buildSolver();
        solver.addEventListener(event -> {
            var score = (HardMediumSoftLongScore) event.getNewBestScore();
            if (score.hardScore() == 0) {
                trace.add(-score.mediumScore(), -score.softScore());
            }
        });
        TimefoldPlan best = solver.solve(TimefoldPlan.of(model, OptaPlannerPeer.onlyPins(problem)));
        return () -> UnprovenProposal.of(problem, best.openingOf());
    }

    private static SolverConfig config(Duration limit) {
        return new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldAssignment.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(TimefoldScoreCalculator.class))
                .withTerminationSpentLimit(limit)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE));
    }
}
