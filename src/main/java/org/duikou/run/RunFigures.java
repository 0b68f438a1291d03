package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.duikou.proposal.Summary;
import org.duikou.solve.Progress;
import org.jspecify.annotations.Nullable;

/** How good a run's best placements are known to be; all absent while it has none. */
@Embeddable
public record RunFigures(
        @Nullable Integer placed,
        @Nullable Integer unplaced,
        @Column(name = "unplaced_weight") @Nullable Long unplacedWeight,
        @Column(name = "unplaced_weight_bound") @Nullable Long unplacedWeightBound,
        @Nullable Long soft,
        @Column(name = "soft_bound") @Nullable Long softBound,
        @Nullable Double gap) {
    static final RunFigures NONE = new RunFigures(null, null, null, null, null, null, null);

    static RunFigures of(Progress progress, int students) {
        return progress.placed() < 0
                ? NONE
                : new RunFigures(
                        progress.placed(),
                        students - progress.placed(),
                        progress.unplacedWeight(),
                        progress.unplacedWeightBound(),
                        progress.soft(),
                        progress.softBound(),
                        progress.gap());
    }

    static RunFigures of(Summary summary) {
        return new RunFigures(
                summary.placed(),
                summary.unplaced(),
                summary.unplacedWeight(),
                summary.unplacedWeightBound(),
                summary.soft(),
                summary.softBound(),
                summary.gap());
    }

    /** The same as the solver would tell it. */
    public Progress progress(String inPhase, long millis) {
        return placed == null
                ? new Progress(inPhase, millis, -1, 0, 0, 0, 0, 1)
                : new Progress(inPhase, millis, placed, unplacedWeight, soft, unplacedWeightBound, softBound, gap);
    }
}
