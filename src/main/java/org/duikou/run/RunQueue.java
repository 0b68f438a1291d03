package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs that wait for a worker. There is a job for each, but a job is not bound to a run: once it has a worker it takes
 * the run whose turn it is, and holds that until it ends or is handed back.
 */
@ApplicationScoped
class RunQueue {
    private static final String WAITS = " from RunEntity r where r.status = QUEUED";
    private static final int MOST_RIVALS = 1_000;

    private final EntityManager database;
    private final RunJournal journal;
    private final Clock clock;

    RunQueue(EntityManager database, RunJournal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The run that the job is to work on: the one that it holds already, for a worker that was given up, or the next in
     * the queue; empty when none may be taken up now.
     */
    Optional<Attempt> take(String job) {
        for (int rival = 0; rival < MOST_RIVALS; rival++) {
            Optional<UUID> next = findHeld(job).or(this::findNext);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Optional<Attempt> claimed = journal.claim(next.get(), job);
            if (claimed.isPresent()) {
                return claimed;
            }
        }
        return Optional.empty();
    }

    @Transactional
    boolean isEmpty() {
        return database.createQuery("select r.id" + WAITS, UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** By waiting run the place in the queue, 1 being the next to be taken up. */
    @Transactional
    Map<UUID, Integer> positions() {
        Map<UUID, Integer> positions = new HashMap<>();
        for (UUID run : ordered(waiting())) {
            positions.put(run, positions.size() + 1);
        }
        return positions;
    }

    @Transactional
    Optional<UUID> findHeld(String job) {
        return database.createQuery(
                        "select r.id from RunEntity r where r.status = RUNNING and r.job = :job", UUID.class)
                .setParameter("job", job)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    Optional<UUID> findNext() {
        return ordered(waiting(clock.instant())).stream().findFirst();
    }

    private List<FairOrder.Waiting> waiting() {
        return waiting("").getResultList();
    }

    private List<FairOrder.Waiting> waiting(Instant now) {
        return waiting(" and (r.retryAt is null or r.retryAt <= :now)")
                .setParameter("now", now)
                .getResultList();
    }

    private TypedQuery<FairOrder.Waiting> waiting(String condition) {
        String selected =
                "select new org.duikou.run.FairOrder$Waiting(r.id, r.bureau, r.startedAt is not null, r.requestedAt)";
        return database.createQuery(selected + WAITS + condition, FairOrder.Waiting.class);
    }

    private List<UUID> ordered(List<FairOrder.Waiting> waiting) {
        Map<String, Instant> lastServed = new HashMap<>();
        if (waiting.size() > 1) {
            database.createQuery(
                            "select r.bureau, max(r.startedAt) from RunEntity r where r.startedAt is not null group by r.bureau",
                            Object[].class)
                    .getResultStream()
                    .forEach(row -> lastServed.put((String) row[0], (Instant) row[1]));
        }
        return FairOrder.of(waiting, lastServed);
    }
}
