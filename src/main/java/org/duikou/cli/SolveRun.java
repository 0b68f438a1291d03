package org.duikou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.MalformedResultException;
import org.duikou.report.RoundReport;
import org.duikou.report.Summaries;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.InvalidSolverConfigException;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Release;
import org.jspecify.annotations.Nullable;

/** One solve on the command line: solved, written, read back, checked and told. */
record SolveRun(
        Console console, Language language, SolveRequest request, @Nullable Path solverConfig, boolean keepsTimes) {

    /** The answer is an {@link ExitCode}. */
    int run(PlacementProblem problem, ResultFolder result, List<PolicyChange> changes) throws IOException {
        try {
            Proposal proposal = new StoppableSolver(console, language, solverConfig).solve(problem, request);
            tellTimes(proposal);
            Proposal told = keepsTimes ? proposal : proposal.withoutPhases();
            result.write(RoundReport.of(problem, told, Release.VERSION), changes);
            return check(problem, result, changes);
        } catch (InfeasibleRoundException e) {
            console.err().println(noSolution().in(language));
            console.err().println(e.text(language));
            result.write(Summaries.infeasible(problem, request.mode(), request.seed(), Release.VERSION), changes);
            return ExitCode.INPUT_ERRORS;
        } catch (InvalidSolverConfigException e) {
            console.err().println(Phrase.INVALID_SOLVER_CONFIG.in(language, e.file(), e.why()));
            return ExitCode.WRONG_USAGE;
        } catch (NothingPlacedException e) {
            console.err().println(Phrase.NOTHING_PLACED.in(language));
            return ExitCode.FAILED;
        }
    }

    private Phrase noSolution() {
        return request.mode() == Mode.STABLE ? Phrase.NO_STABLE_SOLUTION : Phrase.NO_SOLUTION;
    }

    private void tellTimes(Proposal proposal) {
        String times = proposal.phases().stream()
                .map(phase -> phase.name() + " " + phase.millis() + " ms")
                .collect(Collectors.joining(", "));
        console.err().println(Phrase.TIMES.in(language, times));
    }

    /** From the files as they were written; a result that is refused does not stay. */
    int check(PlacementProblem problem, ResultFolder result, List<PolicyChange> changes) throws IOException {
        var refusal = new VerdictText(language, console.err());
        try {
            SolvedRound solved = result.read();
            Verdict verdict = Checker.check(problem.facts(), solved);
            if (verdict.isAccepted()) {
                tell(problem, solved, verdict, changes);
                console.out().println(Phrase.WRITTEN.in(language, result.path()));
                return ExitCode.DONE;
            }
            refusal.print(verdict);
        } catch (MalformedResultException e) {
            refusal.print(e);
        }
        result.clear();
        return ExitCode.CHECKER_REFUSED;
    }

    private void tell(PlacementProblem problem, SolvedRound solved, Verdict verdict, List<PolicyChange> changes) {
        var text = new SolvedRoundText(language, console.out());
        text.print(problem.facts().round(), solved.summary(), solved.unplaced(), solved.orderClasses());
        new VerdictText(language, console.out()).printChanges(changes);
        text.printAccepted(verdict.gap());
    }
}
