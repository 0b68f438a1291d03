package org.duikou.round.rows;

import java.util.List;

/** Which rows of a table come, change and go. */
public record Replacement<E extends StoredRow>(List<E> added, List<Change<E>> changes, List<E> gone) {

    public Replacement {
        added = List.copyOf(added);
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
    }

    /** A row and what is written over it. */
    public record Change<E extends StoredRow>(E stored, E fresh) {}

    public boolean isEmpty() {
        return added.isEmpty() && changes.isEmpty() && gone.isEmpty();
    }

    List<E> changed() {
        return changes.stream().map(Change::fresh).toList();
    }
}
