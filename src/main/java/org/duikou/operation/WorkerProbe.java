package org.duikou.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Whether threads still take work up: nothing that waits in their queue may wait longer than their patience. */
final class WorkerProbe {
    private final Executor workers;
    private final Clock clock;
    private final Duration patience;

    /** When the probe that still waits was sent; null: none waits. */
    private @Nullable Instant sentAt;

    WorkerProbe(Executor workers, Clock clock, Duration patience) {
        this.workers = workers;
        this.clock = clock;
        this.patience = patience;
    }

    synchronized boolean takesWork() {
        if (sentAt != null) {
            return clock.instant().isBefore(sentAt.plus(patience));
        }
        sentAt = clock.instant();
        workers.execute(this::taken);
        return true;
    }

    private synchronized void taken() {
        sentAt = null;
    }
}
