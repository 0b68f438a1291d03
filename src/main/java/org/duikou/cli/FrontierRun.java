package org.duikou.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.NothingPlacedException;
import org.duikou.vocabulary.Language;

/**
 * The frontier of one round: solved without a budget of changes, then with budgets from the fewest changes up to those of
 * that solve, and with budgets between these where two gave the same.
 */
final class FrontierRun {
    private final Console console;
    private final Language language;
    private final FrontierSolver solver;
    private final FrontierFolder folder;

    FrontierRun(Console console, Language language, FrontierSolver solver, FrontierFolder folder) {
        this.console = console;
        this.language = language;
        this.solver = solver;
        this.folder = folder;
    }

    /**
     * The answer is an {@link ExitCode}.
     *
     * @param most points of the frontier; fewer when fewer differ, or when it is stopped
     */
    int run(PlacementProblem problem, int most) throws IOException {
        try {
            trace(problem, most);
            return ExitCode.DONE;
        } catch (RefusedResultException e) {
            new VerdictText(language, console.err()).print(e.verdict());
            return ExitCode.CHECKER_REFUSED;
        } catch (InfeasibleRoundException e) {
            console.err().println(Phrase.NO_SOLUTION.in(language));
            console.err().println(e.text(language));
            return ExitCode.INPUT_ERRORS;
        } catch (NothingPlacedException e) {
            console.err().println(Phrase.NOTHING_PLACED.in(language));
            return ExitCode.FAILED;
        }
    }

    private void trace(PlacementProblem problem, int most) throws IOException {
        console.err().println(Phrase.FRONTIER_UNLIMITED.in(language));
        FrontierPoint unlimited = solver.unlimited(problem);
        var frontier = new Frontier(unlimited);
        folder.write(frontier.different());
        for (int budget : budgets(fewest(problem, unlimited.changes()), unlimited.changes(), most)) {
            if (budget < unlimited.changes()) {
                add(problem, frontier, budget);
            }
        }
        OptionalInt between = frontier.between();
        while (frontier.different().size() < most && between.isPresent() && !solver.isStopped()) {
            add(problem, frontier, between.getAsInt());
            between = frontier.between();
        }
        keep(problem, frontier.different());
        print(frontier.different());
    }

    private int fewest(PlacementProblem problem, int most) {
        if (solver.isStopped()) {
            return most;
        }
        console.err().println(Phrase.FRONTIER_LEAST.in(language));
        return (int) Math.min(most, solver.leastChanges(problem));
    }

    /** From the first to the last number, about as far apart, each once. */
    static int[] budgets(int first, int last, int most) {
        return IntStream.range(0, most)
                .map(at -> first + (int) Math.round((double) at * (last - first) / (most - 1)))
                .distinct()
                .toArray();
    }

    private void add(PlacementProblem problem, Frontier frontier, int budget) throws IOException {
        if (!solver.isStopped()) {
            console.err().println(Phrase.FRONTIER_POINT.in(language, budget));
            solver.add(problem, frontier, budget);
            folder.write(frontier.different());
        }
    }

    private void keep(PlacementProblem problem, List<FrontierPoint> points) throws IOException {
        for (FrontierPoint point : points) {
            SolvedRound solved = solver.solved(problem, point);
            folder.keep(solved, point.maxChanges(), point.budget());
        }
    }

    private void print(List<FrontierPoint> points) {
        var table = new TextTable().add(FrontierPoint.COLUMNS.toArray());
        points.forEach(point -> table.add(point.cells().toArray()));
        table.print(console.out(), "");
        console.out().println(Phrase.WRITTEN.in(language, folder.path()));
    }
}
