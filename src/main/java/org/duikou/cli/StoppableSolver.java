package org.duikou.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.solve.LeastChanges;
import org.duikou.solve.PlacementSolver;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Solves with progress on the console; an interrupt stops this and every later solve, and keeps the best. */
final class StoppableSolver {
    private final Console console;
    private final Language language;
    private final AtomicBoolean isStopped = new AtomicBoolean();
    private final PlacementSolver solver;

    /** @param solverConfig null: the packaged one */
    StoppableSolver(Console console, Language language, @Nullable Path solverConfig) {
        this.console = console;
        this.language = language;
        var packaged = new PlacementSolver(console.nanoTime(), isStopped::get);
        this.solver = solverConfig == null ? packaged : packaged.configuredBy(solverConfig);
    }

    Proposal solve(PlacementProblem problem, SolveRequest request) {
        return watched(problem, view -> solver.solve(problem, request, view));
    }

    /** Time from now on, that an interrupt ends. */
    SolveBudget budget(Duration limit) {
        return SolveBudget.of(console.nanoTime(), limit, isStopped::get);
    }

    LeastChanges leastChanges(PlacementProblem problem, SolveRequest request) {
        return watched(problem, view -> solver.leastChanges(problem, request, view));
    }

    private <R> R watched(PlacementProblem problem, Function<ProgressView, R> solve) {
        try (var interrupt = console.interrupts().onFirst(this::stop);
                var view =
                        ProgressView.on(console, language, problem.candidates().size())) {
            return solve.apply(view);
        }
    }

    private void stop() {
        isStopped.set(true);
        console.err().println(Phrase.STOPPING.in(language));
    }

    boolean isStopped() {
        return isStopped.get();
    }
}
