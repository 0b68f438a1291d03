package org.duikou.round.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.duikou.round.rows.ChangedRow;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.Replacement;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredRow;

/**
 * Which rows a submission brings, changes and takes away, each by its key.
 *
 * @param added rows that were not stored before
 * @param changed rows that were stored and differ, with the columns in which they do
 * @param removed rows that are gone
 */
public record Difference(@JsonProperty("new") List<String> added, List<ChangedRow> changed, List<String> removed) {

    static <T, E extends StoredRow> Difference of(
            RowRepository<T, E> repository, Replacement<E> replacement, InRound round) {
        return new Difference(
                replacement.added().stream()
                        .map(row -> repository.keyText(row, round))
                        .toList(),
                replacement.changes().stream()
                        .map(change -> repository.changedRow(change, round))
                        .toList(),
                replacement.gone().stream()
                        .map(row -> repository.keyText(row, round))
                        .toList());
    }
}
