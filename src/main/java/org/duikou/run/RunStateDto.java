package org.duikou.run;

import org.duikou.proposal.SolveStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come.
 *
 * @param phase of the solver, or {@code queued}, {@code started}, {@code check}, {@code ended}
 * @param outcome how good the result is known to be; null: there is none
 * @param bound proven least soft points, the same as {@code softBound}
 * @param gap between value and bound at the first level where they differ, as a fraction of the value
 */
public record RunStateDto(
        RunStatus status,
        int attempt,
        String phase,
        @Nullable SolveStatus outcome,
        @Nullable Integer placed,
        @Nullable Integer unplaced,
        @Nullable Long unplacedWeight,
        @Nullable Long unplacedWeightBound,
        @Nullable Long soft,
        @Nullable Long softBound,
        @Nullable Long bound,
        @Nullable Double gap) {

    static RunStateDto from(RunEntity run) {
        return of(run.status(), run.attempt(), run.phase(), run.outcome(), run.figures());
    }

    static RunStateDto from(RunEventEntity event) {
        return of(event.status(), event.attempt(), event.phase(), event.outcome(), event.figures());
    }

    private static RunStateDto of(
            RunStatus status, int attempt, String phase, @Nullable SolveStatus outcome, RunFigures figures) {
        return new RunStateDto(
                status,
                attempt,
                phase,
                outcome,
                figures.placed(),
                figures.unplaced(),
                figures.unplacedWeight(),
                figures.unplacedWeightBound(),
                figures.soft(),
                figures.softBound(),
                figures.softBound(),
                figures.gap());
    }
}
