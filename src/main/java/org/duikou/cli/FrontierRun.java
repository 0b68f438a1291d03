package org.duikou.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.RoundReport;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Release;
import org.jspecify.annotations.Nullable;

/**
 * The frontier of one round: solved without a budget of changes, then with budgets from the fewest changes up to those of
 * that solve; each point is checked before it is written.
 */
final class FrontierRun {
    private final Console console;
    private final Language language;
    private final SolveRequest request;
    private final FrontierFolder folder;
    private final StoppableSolver solver;
    private final List<FrontierPoint> points = new ArrayList<>();

    FrontierRun(Console console, Language language, SolveRequest request, FrontierFolder folder) {
        this.console = console;
        this.language = language;
        this.request = request;
        this.folder = folder;
        this.solver = new StoppableSolver(console, language, null);
    }

    /**
     * The answer is an {@link ExitCode}.
     *
     * @param most points of the frontier; fewer when there are fewer budgets, or when it is stopped
     */
    int run(PlacementProblem problem, int most) throws IOException {
        try {
            trace(problem, most);
            print();
            return ExitCode.DONE;
        } catch (RefusedResultException e) {
            new VerdictText(language, console.err()).print(e.verdict());
            return ExitCode.CHECKER_REFUSED;
        } catch (InfeasibleRoundException e) {
            console.err().println(Phrase.NO_SOLUTION.in(language));
            console.err().println(e.getMessage());
            return ExitCode.INPUT_ERRORS;
        } catch (NothingPlacedException e) {
            console.err().println(e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private void trace(PlacementProblem problem, int most) throws IOException {
        console.err().println(Phrase.FRONTIER_UNLIMITED.in(language));
        FrontierPoint unlimited = point(problem, null);
        folder.write(List.of(unlimited));
        int[] budgets = budgets(fewest(problem, unlimited.changes()), unlimited.changes(), most);
        for (int at = 0; at < budgets.length - 1 && !solver.isStopped(); at++) {
            console.err().println(Phrase.FRONTIER_POINT.in(language, at + 1, budgets.length, budgets[at]));
            add(point(problem, budgets[at]));
            List<FrontierPoint> written = new ArrayList<>(points);
            written.add(unlimited.orBetter(points.get(at)));
            folder.write(written);
        }
        add(unlimited);
    }

    private int fewest(PlacementProblem problem, int most) {
        if (solver.isStopped()) {
            return most;
        }
        console.err().println(Phrase.FRONTIER_LEAST.in(language));
        return (int) Math.min(most, solver.leastChanges(problem, request).reached());
    }

    /** From the first to the last number, about as far apart, each once. */
    static int[] budgets(int first, int last, int most) {
        return IntStream.range(0, most)
                .map(at -> first + (int) Math.round((double) at * (last - first) / (most - 1)))
                .distinct()
                .toArray();
    }

    private void add(FrontierPoint point) {
        points.add(points.isEmpty() ? point : point.orBetter(points.get(points.size() - 1)));
    }

    private FrontierPoint point(PlacementProblem problem, @Nullable Integer budget) throws IOException {
        PlacementProblem limited = PlacementProblem.freeze(
                problem.facts().withPolicy(problem.policy().withMaxChanges(budget)));
        Proposal proposal = solver.solve(limited, request).withoutPhases();
        SolvedRound solved = RoundReport.of(limited, proposal, Release.VERSION);
        Verdict verdict = Checker.check(limited.facts(), solved);
        if (!verdict.isAccepted()) {
            throw new RefusedResultException(verdict);
        }
        int changes = changes(problem, proposal);
        int reached = budget == null ? changes : budget;
        folder.keep(solved, reached, budget);
        return FrontierPoint.of(reached, changes, solved.summary());
    }

    private static int changes(PlacementProblem problem, Proposal proposal) {
        List<Incumbent> incumbents = problem.facts().incumbents();
        long kept = proposal.placements().stream()
                .filter(each -> isKept(problem, each))
                .count();
        return Math.toIntExact(incumbents.size() - kept);
    }

    private static boolean isKept(PlacementProblem problem, Placement placement) {
        return problem.incumbent(problem.candidateNumber(placement.student()))
                == problem.openingNumber(placement.opening());
    }

    private void print() {
        var table = new TextTable().add(FrontierPoint.COLUMNS.toArray());
        points.forEach(point -> table.add(point.cells().toArray()));
        table.print(console.out(), "");
        console.out().println(Phrase.WRITTEN.in(language, folder.path()));
    }

    private static final class RefusedResultException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Verdict verdict;

        RefusedResultException(Verdict verdict) {
            super("The checker refused a result.");
            this.verdict = verdict;
        }

        Verdict verdict() {
            return verdict;
        }
    }
}
