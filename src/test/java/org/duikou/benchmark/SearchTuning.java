package org.duikou.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.solve.search.PlacementPlan;
import org.junit.jupiter.api.Test;
import org.optaplanner.benchmark.api.PlannerBenchmarkFactory;

/**
 * The configurations of {@code solver-config/searchTuning.xml} against one another, by OptaPlanner's benchmarker:
 * {@code mvn -Pbenchmark test -Dtest=SearchTuning}, with {@code -Dtuning.rounds=sample-data/alliance-2022,…}. The report
 * is a page in {@code target/search-tuning}.
 */
class SearchTuning {
    private static final File CONFIG = new File("solver-config/searchTuning.xml");
    private static final Duration CORE_LIMIT = Duration.ofMinutes(1);

    private static final CoreListener SILENT = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    @Test
    void compare() {
        String rounds = System.getProperty("tuning.rounds", "sample-data/alliance-2022,sample-data/zone-3000");
        PlacementPlan[] starts = Stream.of(rounds.split(","))
                .map(Path::of)
                .map(SearchTuning::start)
                .toArray(PlacementPlan[]::new);

        File report = PlannerBenchmarkFactory.createFromXmlFile(CONFIG)
                .buildPlannerBenchmark(starts)
                .benchmark();

        System.out.println("The report is in " + report + ".");
    }

    /** What the exact core leaves to the search. */
    private static PlacementPlan start(Path round) {
        PlacementProblem problem = PlacementProblem.freeze(new RoundReader()
                .read(RoundSource.folder(round), PolicyFile.packaged())
                .requireFacts());
        EligiblePairs pairs = EligiblePairs.of(problem);
        SeparableModel model = SeparableModel.of(problem, pairs);
        int[] exact = LinearCore.afresh()
                .solve(model, SolveBudget.of(System::nanoTime, CORE_LIMIT, () -> false), SILENT)
                .openingOf();
        return PlacementPlan.of(model, pairs, exact);
    }
}
