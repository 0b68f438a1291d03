package org.duikou.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.report.RoundReport;
import org.duikou.solve.PlacementSolver;
import org.duikou.solve.ProgressListener;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/**
 * Duikou beside plain OptaPlanner on one round, the same limit for both, one after the other.
 *
 * <p>{@code -Dround=sample-data/zone-3000 -Dlimit=PT120S}
 */
class PeerBenchmark {
    private final Path round = Path.of(System.getProperty("round", "sample-data/zone-3000"));
    private final Duration limit = Duration.parse(System.getProperty("limit", "PT120S"));

    @Test
    void compare() {
        PlacementProblem problem = PlacementProblem.freeze(new RoundReader()
                .read(RoundSource.folder(round), PolicyFile.packaged())
                .requireFacts());
        var solver = new PlacementSolver(System::nanoTime, () -> false);
        long start = System.nanoTime();
        Proposal ours = solver.solve(problem, new SolveRequest(Mode.OPTIMAL, 1, 0.001, limit), ProgressListener.SILENT);
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        int[] plain = PlainOptaPlanner.solve(problem, limit);

        Verdict verdict = Checker.check(problem.facts(), RoundReport.of(problem, ours, "benchmark"));
        long bound = ours.certificate().unplacedWeightBound();
        System.out.printf("%s, limit %s: unplaced weight at least %d%n", round.getFileName(), limit, bound);
        System.out.printf("%-18s %8s %14s %12s %10s%n", "", "placed", "unplacedWeight", "above bound", "soft");
        print("Duikou", ours.placements().size(), ours.score(), bound);
        print("plain OptaPlanner", placed(plain), new Objective(problem).score(plain), bound);
        System.out.printf(
                "Duikou: %d s, gap %.5f, checker: %s%n",
                seconds, ours.gap(), verdict.isAccepted() ? "ACCEPTED" : verdict.violations());
    }

    private static int placed(int[] openingOf) {
        return (int) Arrays.stream(openingOf)
                .filter(opening -> opening != PlacementProblem.NONE)
                .count();
    }

    private static void print(String who, int placed, Score score, long bound) {
        System.out.printf(
                "%-18s %8d %14d %12d %10d%n",
                who, placed, score.unplacedWeight(), score.unplacedWeight() - bound, score.soft());
    }
}
