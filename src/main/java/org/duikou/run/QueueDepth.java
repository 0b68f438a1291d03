package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many runs wait and are in work, as the database has it; asked at most once a second, however many figures. */
@ApplicationScoped
class QueueDepth {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final EntityManager database;
    private final Clock clock;
    private @Nullable Look last;

    QueueDepth(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    synchronized Look look() {
        Instant now = clock.instant();
        if (last == null || last.at().plus(FRESH).isBefore(now)) {
            last = look(now);
        }
        return last;
    }

    private Look look(Instant now) {
        long queued = 0;
        long running = 0;
        Instant oldest = now;
        for (Tuple row : database.createQuery(
                        """
                        select r.status, count(*), min(r.requestedAt) from RunEntity r
                        where r.status in (QUEUED, RUNNING) group by r.status""",
                        Tuple.class)
                .getResultList()) {
            if (row.get(0) == RunStatus.QUEUED) {
                queued = row.get(1, Long.class);
                oldest = row.get(2, Instant.class);
            } else {
                running = row.get(1, Long.class);
            }
        }
        return new Look(now, queued, running, Duration.between(oldest, now));
    }

    /** @param oldestAge zero when nothing waits */
    record Look(Instant at, long queued, long running, Duration oldestAge) {}
}
