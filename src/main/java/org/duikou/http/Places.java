package org.duikou.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A number of places for calls: whoever finds none is told at once, since a queue would only make all of them slow. */
final class Places {
    private final Semaphore free;

    Places(int count) {
        this.free = new Semaphore(count);
    }

    /** Null: every place is taken. */
    @Nullable
    Place take() {
        return free.tryAcquire() ? new Place(free) : null;
    }

    /** One call's place; given back once, however often it is said. */
    static final class Place {
        private final Semaphore free;
        private final AtomicBoolean isTaken = new AtomicBoolean(true);

        private Place(Semaphore free) {
            this.free = free;
        }

        void giveBack() {
            if (isTaken.compareAndSet(true, false)) {
                free.release();
            }
        }
    }
}
