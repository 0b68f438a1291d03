package org.duikou.round;

import java.time.Instant;
import org.duikou.http.DomainException;
import org.jspecify.annotations.Nullable;

/** Colleges and enterprises had time until then. */
public final class DeadlinePassedException extends DomainException {
    public DeadlinePassedException(RoundEntity round, @Nullable Instant deadline) {
        super("deadline-passed", round.code(), deadline);
    }
}
