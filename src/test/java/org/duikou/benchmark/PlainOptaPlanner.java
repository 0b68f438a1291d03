package org.duikou.benchmark;

import java.time.Duration;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.search.PlacementPlan;
import org.duikou.solve.search.PlacementScoreCalculator;
import org.duikou.solve.search.StudentAssignment;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/** The same model by OptaPlanner as it comes: construction heuristic, then late acceptance with its own moves. */
final class PlainOptaPlanner {
    private PlainOptaPlanner() {}

    /** Opening number by student number after that time. */
    static int[] solve(PlacementProblem problem, Duration limit) {
        EligiblePairs pairs = EligiblePairs.of(problem);
        SeparableModel model = SeparableModel.of(problem, pairs);
        int[] onlyPins = IntStream.range(0, problem.candidates().size())
                .map(each -> problem.isPinned(each) ? problem.pinnedOpening(each) : PlacementProblem.NONE)
                .toArray();
        var config = new SolverConfig()
                .withSolutionClass(PlacementPlan.class)
                .withEntityClasses(StudentAssignment.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(PlacementScoreCalculator.class))
                .withTerminationSpentLimit(limit)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE));
        return SolverFactory.<PlacementPlan>create(config)
                .buildSolver()
                .solve(PlacementPlan.of(model, pairs, onlyPins))
                .openingOf();
    }
}
