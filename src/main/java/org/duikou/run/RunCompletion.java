package org.duikou.run;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duikou.access.Scope;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.Summary;
import org.duikou.round.RoundService;
import org.duikou.vocabulary.RoundFacts;
import org.jboss.logging.Logger;

/** What goes into a run and what comes out of it, each in one transaction. */
@ApplicationScoped
public class RunCompletion {
    private static final Logger LOG = Logger.getLogger(RunCompletion.class);

    private final RunSnapshots snapshots;
    private final RunJournal journal;
    private final RunResults results;
    private final RoundService rounds;
    private final Event<Summary> summaries;

    RunCompletion(
            RunSnapshots snapshots,
            RunJournal journal,
            RunResults results,
            RoundService rounds,
            Event<Summary> summaries) {
        this.snapshots = snapshots;
        this.journal = journal;
        this.results = results;
        this.rounds = rounds;
        this.summaries = summaries;
    }

    @Transactional
    @WithSpan("freeze")
    RoundFacts frozen(UUID run) {
        return snapshots.facts(run);
    }

    /** Ends the run with its result and puts the round up for review; nothing of it when the attempt lost the run. */
    @Transactional
    @WithSpan("store")
    boolean store(Attempt attempt, RunStatus status, SolvedRound solved) {
        var summary = solved.summary();
        if (!journal.succeed(attempt, new RunEnd(status, summary.status(), RunFigures.of(summary)))) {
            return false;
        }
        results.save(attempt.run(), solved);
        rounds.toReview(Scope.installation(), summary.round());
        summaries.fire(summary);
        LOG.infof(
                "Run %s of round %s %s: %d of %d placed, gap %.4f",
                attempt.run(), summary.round(), status, summary.placed(), summary.students(), summary.gap());
        return true;
    }
}
