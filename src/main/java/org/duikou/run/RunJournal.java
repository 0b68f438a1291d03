package org.duikou.run;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditLog;
import org.duikou.round.RoundEntity;
import org.duikou.vocabulary.RoundFacts;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What workers write of a run. Each statement of an attempt changes the run only while that attempt holds it; each
 * change adds an event.
 */
@ApplicationScoped
public class RunJournal {
    private static final Logger LOG = Logger.getLogger(RunJournal.class);
    private static final String CANCELLED = "r.status = CANCELLED, r.phase = :phase, r.endedAt = :now";
    private static final String HELD = " where r.id = :run and r.attempt = :attempt and r.status = RUNNING";

    private final EntityManager database;
    private final RunConfig config;
    private final Clock clock;
    private final AuditLog audit;
    private final RunSnapshots snapshots;
    private final Event<RunEventEntity> changes;

    RunJournal(
            EntityManager database,
            RunConfig config,
            Clock clock,
            AuditLog audit,
            RunSnapshots snapshots,
            Event<RunEventEntity> changes) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.audit = audit;
        this.snapshots = snapshots;
        this.changes = changes;
    }

    /** A new run waits, with the facts that it is to solve. */
    @Transactional
    void add(RunEntity run, RoundFacts facts) {
        database.persist(run);
        snapshots.add(run.id(), facts);
        database.flush();
        changed(run.id(), update("r.status = QUEUED", " where r.id = :run").setParameter("run", run.id()));
    }

    /**
     * Takes a run that waits, or that this job holds for a worker that was given up; empty when another was quicker, it
     * has ended, or it ends now for want of attempts.
     */
    @Transactional
    @WithSpan("claim")
    Optional<Attempt> claim(UUID id, String job) {
        Query claim = update(
                        """
                        r.attempt = r.attempt + 1, r.status = RUNNING, r.phase = :phase, r.figures = :none,
                        r.job = :job, r.retryAt = null, r.resumedFrom = null,
                        r.startedAt = coalesce(r.startedAt, :now)""",
                        " where r.id = :run and (r.status = QUEUED or (r.status = RUNNING and r.job = :job))")
                .setParameter("none", RunFigures.NONE)
                .setParameter("job", job)
                .setParameter("phase", RunPhase.STARTED)
                .setParameter("now", now())
                .setParameter("run", id);
        if (!changed(id, claim)) {
            return Optional.empty();
        }
        RunEntity run = database.find(RunEntity.class, id);
        var attempt = new Attempt(id, run.attempt(), run.order(), run.students(), run.inputHash(), run.used());
        if (run.tries() > config.attempts()) {
            fail(attempt, RunFailure.ATTEMPTS_EXHAUSTED, run.failureDetail());
            return Optional.empty();
        }
        LOG.infof("Run %s started, attempt %d", id, attempt.number());
        return Optional.of(attempt);
    }

    /** What the attempt is to do next. */
    @Transactional
    Signal signal(Attempt attempt) {
        var stopRequested = database.createQuery("select r.stopRequested from RunEntity r" + HELD, Boolean.class)
                .setParameter("run", attempt.run())
                .setParameter("attempt", attempt.number())
                .getResultList();
        if (stopRequested.isEmpty()) {
            return Signal.LOST;
        }
        return stopRequested.get(0) ? Signal.STOP : Signal.GO_ON;
    }

    /** Tells how far the solve has come; false when the attempt has lost its run. */
    @Transactional
    boolean progress(Attempt attempt, String phase, RunFigures figures) {
        return changed(
                attempt.run(),
                held(attempt, "r.phase = :phase, r.figures = :figures")
                        .setParameter("phase", phase)
                        .setParameter("figures", figures));
    }

    /** The attempt goes on from what that earlier one reached; false when it has lost its run. */
    @Transactional
    boolean resume(Attempt attempt, int from) {
        return changed(
                attempt.run(),
                held(attempt, "r.phase = :phase, r.resumedFrom = :from")
                        .setParameter("phase", RunPhase.RESUMED)
                        .setParameter("from", from));
    }

    /**
     * Notes the time used in all attempts, and in place of the last checkpoint what is known now; false when the attempt
     * has lost its run. No event.
     *
     * @param plan null: nothing new is known
     */
    @Transactional
    boolean checkpoint(Attempt attempt, Duration used, byte @Nullable [] plan) {
        Query held = database.createQuery("update RunEntity r set r.usedMillis = :used"
                        + (plan == null ? "" : ", r.checkpointedAt = :now") + HELD)
                .setParameter("used", used.toMillis())
                .setParameter("run", attempt.run())
                .setParameter("attempt", attempt.number());
        if (plan != null) {
            held.setParameter("now", now());
        }
        if (held.executeUpdate() == 0) {
            return false;
        }
        if (plan != null) {
            deleteCheckpoint(attempt.run());
            database.persist(new RunCheckpointEntity(attempt, plan));
        }
        return true;
    }

    /** Ends the run with the result that is stored in the same transaction; false when the attempt has lost it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean succeed(Attempt attempt, RunEnd end) {
        return ended(
                attempt.run(),
                held(
                                attempt,
                                """
                                r.status = :status, r.phase = :phase, r.outcome = :outcome, r.figures = :figures,
                                r.endedAt = :now""")
                        .setParameter("status", end.status())
                        .setParameter("phase", RunPhase.ENDED)
                        .setParameter("outcome", end.outcome())
                        .setParameter("figures", end.figures())
                        .setParameter("now", now()));
    }

    /** Ends the run without a result; false when the attempt has lost it. */
    @Transactional
    boolean fail(Attempt attempt, RunFailure failure, @Nullable String detail) {
        Query update = held(
                        attempt,
                        """
                        r.status = FAILED, r.phase = :phase, r.outcome = :outcome, r.failure = :failure,
                        r.failureDetail = :detail, r.endedAt = :now""")
                .setParameter("phase", RunPhase.ENDED)
                .setParameter("outcome", failure.outcome())
                .setParameter("failure", failure)
                .setParameter("detail", detail)
                .setParameter("now", now());
        if (!ended(attempt.run(), update)) {
            return false;
        }
        LOG.infof("Run %s failed in attempt %d: %s %s", attempt.run(), attempt.number(), failure, detail);
        return true;
    }

    /** Ends a run that was stopped before it had any placements; false when the attempt has lost it. */
    @Transactional
    boolean cancel(Attempt attempt) {
        return ended(
                attempt.run(),
                held(attempt, CANCELLED).setParameter("phase", RunPhase.ENDED).setParameter("now", now()));
    }

    /** The attempt broke off by an error: the run waits for the next attempt, or fails when this was the last. */
    @Transactional
    boolean breakOff(Attempt attempt, String error) {
        RunEntity run = database.find(RunEntity.class, attempt.run());
        if (run != null && run.tries() >= config.attempts()) {
            return fail(attempt, RunFailure.ATTEMPTS_EXHAUSTED, error);
        }
        boolean isHeld = changed(
                attempt.run(),
                held(attempt, "r.status = QUEUED, r.phase = :phase, r.failureDetail = :error, r.retryAt = :retryAt")
                        .setParameter("retryAt", now().plus(config.retryDelay()))
                        .setParameter("phase", RunPhase.QUEUED)
                        .setParameter("error", error));
        if (isHeld && run != null && run.resumedFrom() != null) {
            deleteCheckpoint(attempt.run()); // it may be what broke the attempt
        }
        return isHeld;
    }

    /** This node shuts down: the run waits for another worker, and this attempt does not count. */
    @Transactional
    boolean handBack(Attempt attempt) {
        return changed(
                attempt.run(),
                held(attempt, "r.status = QUEUED, r.phase = :phase, r.handedBack = r.handedBack + 1")
                        .setParameter("phase", RunPhase.QUEUED));
    }

    /** A run that waits is cancelled; a worker that has it in work sees that it should stop. */
    @Transactional
    void stop(UUID run) {
        Query cancel = update(CANCELLED, " where r.id = :run and r.status = QUEUED")
                .setParameter("phase", RunPhase.ENDED)
                .setParameter("now", now())
                .setParameter("run", run);
        if (!ended(run, cancel)) {
            database.createQuery(
                            "update RunEntity r set r.stopRequested = true where r.id = :run and r.status = RUNNING")
                    .setParameter("run", run)
                    .executeUpdate();
        }
    }

    /** Deletes a run with its events and its result; false when it was published. */
    @Transactional
    boolean discard(UUID run) {
        return database.createQuery("delete from RunEntity r where r.id = :run and r.publishedAt is null")
                        .setParameter("run", run)
                        .executeUpdate()
                > 0;
    }

    /** Keeps a run from being discarded; false when it is gone. */
    @Transactional
    boolean published(UUID run) {
        return database.createQuery(
                                "update RunEntity r set r.publishedAt = coalesce(r.publishedAt, :now) where r.id = :run")
                        .setParameter("now", now())
                        .setParameter("run", run)
                        .executeUpdate()
                > 0;
    }

    private Query held(Attempt attempt, String assignments) {
        return update(assignments, HELD).setParameter("run", attempt.run()).setParameter("attempt", attempt.number());
    }

    private Query update(String assignments, String where) {
        return database.createQuery("update RunEntity r set r.lastEvent = r.lastEvent + 1, " + assignments + where);
    }

    /** Carries a change out, and notes what the run is then as its next event; false when it found no row. */
    private boolean changed(UUID id, Query update) {
        if (update.executeUpdate() == 0) {
            return false;
        }
        RunEntity run = database.find(RunEntity.class, id);
        database.refresh(run);
        var event = new RunEventEntity(run, now());
        database.persist(event);
        changes.fire(event);
        return true;
    }

    private boolean ended(UUID run, Query update) {
        if (!changed(run, update)) {
            return false;
        }
        deleteCheckpoint(run);
        keep(database.find(RunEntity.class, run));
        return true;
    }

    private void keep(RunEntity ended) {
        Map<String, String> subject = Map.of(
                "round", database.find(RoundEntity.class, ended.roundId()).code(),
                "run", ended.id().toString(),
                "status", ended.status().name());
        audit.keep(ended.bureau(), AuditAction.RUN_ENDED, subject, Map.of());
    }

    private void deleteCheckpoint(UUID run) {
        database.createQuery("delete from RunCheckpointEntity c where c.runId = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
