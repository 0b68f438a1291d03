package org.duikou.opening;

import java.util.List;
import java.util.Set;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.OpeningKind;

/**
 * What an opening offers, and to whom.
 *
 * @param majors codes, code prefixes, or {@code *}
 * @param levels empty: any
 */
public record OfferedSeats(OpeningKind kind, List<String> majors, Set<Level> levels, int seats) {
    public OfferedSeats {
        majors = List.copyOf(majors);
        levels = Set.copyOf(levels);
    }

    public boolean takes(Level level) {
        return levels.isEmpty() || levels.contains(level);
    }
}
