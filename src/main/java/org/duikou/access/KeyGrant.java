package org.duikou.access;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a key gives to its holder.
 *
 * @param label tells the keys of one holder apart
 * @param expiresAt null: never
 */
record KeyGrant(Caller holder, String label, @Nullable Instant expiresAt) {

    /** Whether both are for the same use, so that one may take over from the other. */
    boolean isSameUse(KeyGrant other) {
        return holder.role() == other.holder.role()
                && holder.bureau().equals(other.holder.bureau())
                && Objects.equals(holder.organisation(), other.holder.organisation())
                && label.equals(other.label);
    }
}
