package org.duikou.benchmark;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.search.PlacementPlan;
import org.duikou.solve.search.PlacementScoreCalculator;
import org.duikou.solve.search.StudentAssignment;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/** OptaPlanner as it comes: construction heuristic, then late acceptance with its own moves, an incremental score. */
final class OptaPlannerPeer implements PeerSolver {
    @Override
    public Supplier<Proposal> solve(PlacementProblem problem, Duration limit, Trace trace) {
        EligiblePairs pairs = EligiblePairs.of(problem);
        SeparableModel model = SeparableModel.of(problem, pairs);
        Solver<PlacementPlan> solver =
                SolverFactory.<PlacementPlan>create(config(limit)).buildSolver();
        solver.addEventListener(event -> {
            var score = (HardMediumSoftLongScore) event.getNewBestScore();
            if (score.hardScore() == 0) {
                trace.add(-score.mediumScore(), -score.softScore());
            }
        });
        PlacementPlan best = solver.solve(PlacementPlan.of(model, pairs, onlyPins(problem)));
        return () -> UnprovenProposal.of(problem, best.openingOf());
    }

    private static SolverConfig config(Duration limit) {
        return new SolverConfig()
                .withSolutionClass(PlacementPlan.class)
                .withEntityClasses(StudentAssignment.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(PlacementScoreCalculator.class))
                .withTerminationSpentLimit(limit)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE));
    }

    /** Everyone unplaced who is not pinned; opening number by student number. */
    static int[] onlyPins(PlacementProblem problem) {
        return IntStream.range(0, problem.candidates().size())
                .map(each -> problem.isPinned(each) ? problem.pinnedOpening(each) : PlacementProblem.NONE)
                .toArray();
    }
}
