package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.duikou.access.Scope;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundRepository;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The life of runs, as those see it who asked for them. */
@ApplicationScoped
public class RunService {
    private static final Logger LOG = Logger.getLogger(RunService.class);

    private final RunRepository runs;
    private final RunJournal journal;
    private final RoundRepository rounds;
    private final RunQueue queue;

    RunService(RunRepository runs, RunJournal journal, RoundRepository rounds, RunQueue queue) {
        this.runs = runs;
        this.journal = journal;
        this.rounds = rounds;
        this.queue = queue;
    }

    /**
     * The run of that id.
     *
     * @throws RunNotFoundException when the scope reaches none
     */
    @Transactional
    public RunEntity run(Scope scope, UUID id) {
        RunEntity run = runs.find(scope, id).orElseThrow(() -> new RunNotFoundException(id));
        MDC.put("run", id);
        return run;
    }

    /**
     * A run whose result is stored, and so was checked.
     *
     * @throws RunWithoutResultException when it has none
     */
    @Transactional
    public RunEntity runWithResult(Scope scope, UUID id) {
        RunEntity run = run(scope, id);
        if (!run.status().hasResult()) {
            throw new RunWithoutResultException(run);
        }
        return run;
    }

    /** Code of the round that the run solves. */
    @Transactional
    public String round(RunEntity run) {
        return rounds.findById(run.roundId()).code();
    }

    /** Place in the queue, 1 being the next to be taken up; null: it does not wait. */
    @Transactional
    public @Nullable Integer queuePosition(RunEntity run) {
        return run.status() == RunStatus.QUEUED ? queue.positions().get(run.id()) : null;
    }

    /** The runs of a round, newest first. */
    @Transactional
    public List<RunEntity> listRuns(RoundEntity round) {
        return runs.listRuns(round.id());
    }

    /** A run in work ends soon and keeps its best; one that waits is cancelled; one that has ended stays as it is. */
    @Transactional
    public void stop(Scope scope, UUID id) {
        run(scope, id);
        journal.stop(id);
        LOG.infof("Run %s was asked to stop", id);
    }

    /**
     * Discards a run with all it found; a worker that has it in work stops.
     *
     * @throws RunPublishedException when it was ever published
     */
    @Transactional
    public void delete(Scope scope, UUID id) {
        run(scope, id);
        if (!journal.discard(id)) {
            throw new RunPublishedException(id);
        }
        LOG.infof("Run %s was discarded", id);
    }

    /**
     * From now on the run stays.
     *
     * @throws RunNotFoundException when it was discarded meanwhile
     */
    @Transactional
    public void keepPublished(RunEntity run) {
        if (!journal.published(run.id())) {
            throw new RunNotFoundException(run.id());
        }
    }
}
