package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The events of runs, as any node can read them. */
@ApplicationScoped
class RunEvents {
    private static final int MOST_AT_ONCE = 500;

    private final EntityManager database;

    RunEvents(EntityManager database) {
        this.database = database;
    }

    /** What happened after the event of that number, 0 being before the first. */
    @Transactional
    Batch after(RunEntity run, long seq) {
        // the run is read before its events, so that one that has ended has all of them
        RunEntity state = database.find(RunEntity.class, run.id());
        List<RunEventEntity> events = database.createQuery(
                        "from RunEventEntity e where e.runId = :run and e.seq > :seq order by e.seq",
                        RunEventEntity.class)
                .setParameter("run", run.id())
                .setParameter("seq", seq)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        boolean isOver = state == null || state.status().isEnded();
        return new Batch(events, isOver && events.size() < MOST_AT_ONCE);
    }

    /** Whether the event before it found the run in work: then its worker had fallen silent. */
    @Transactional
    boolean wasRunningBefore(RunEventEntity event) {
        return !database.createQuery(
                        "select e.seq from RunEventEntity e where e.runId = :run and e.seq = :seq and e.status = RUNNING",
                        Long.class)
                .setParameter("run", event.runId())
                .setParameter("seq", event.seq() - 1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Events in their order.
     *
     * @param isLast no event will come after these
     */
    record Batch(List<RunEventEntity> events, boolean isLast) {}
}
