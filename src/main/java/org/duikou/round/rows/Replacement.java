package org.duikou.round.rows;

import java.util.List;

/** Which rows of a table come, change and go. */
public record Replacement<E extends StoredRow>(List<E> added, List<E> changed, List<E> gone) {
    public Replacement {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }
}
