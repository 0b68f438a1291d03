package org.duikou.intake;

import org.jspecify.annotations.Nullable;

/**
 * Who a student is. Only the service and the round's own files know it; no rule, message or log does.
 *
 * @param residentId null: not told
 */
public record Person(String name, @Nullable String residentId) {

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "Person[...]";
    }
}
