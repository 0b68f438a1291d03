package org.duikou.round.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duikou.intake.Issue;
import org.duikou.intake.Rows;
import org.duikou.intake.Table;
import org.hibernate.StatelessSession;

/**
 * One table of every round, as its room keeps it. Rows are read and written without a persistence context, which
 * 300,000 of them would fill for nothing.
 *
 * @param <T> what a row tells
 * @param <E> how it is stored
 */
public abstract class RowRepository<T, E extends StoredRow> {
    private static final int ROWS_AT_ONCE = 1000;

    private final StatelessSession session;
    private final Table<T> table;
    private final Class<E> rowType;

    protected RowRepository(StatelessSession session, Table<T> table, Class<E> rowType) {
        this.session = session;
        this.table = table;
        this.rowType = rowType;
    }

    /** A row to be stored. */
    protected abstract E row(T fact, InRound round);

    /** What a stored row tells. */
    protected abstract T fact(E row, InRound round);

    /** Whether storing the one in place of the other would change nothing. */
    protected boolean isSame(E stored, E fresh, InRound round) {
        return fact(stored, round).equals(fact(fresh, round));
    }

    /** What is wrong between rows that were read and rows that stay, and that facts alone do not tell. */
    public List<Issue> conflicts(Rows<T> fresh, Collection<E> staying) {
        return List.of();
    }

    public final Table<T> table() {
        return table;
    }

    /** The rows of one round. */
    public final List<StoredLine<T, E>> lines(InRound round) {
        return session
                .createSelectionQuery("from " + rowType.getSimpleName() + " where roundId = :round", rowType)
                .setParameter("round", round.id())
                .setFetchSize(ROWS_AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> new StoredLine<>(row, fact(row, round)))
                .toList();
    }

    /** The same as intake takes them. */
    public final Rows<T> rows(InRound round) {
        return Rows.stored(table, lines(round).stream().map(StoredLine::fact).toList());
    }

    /** What to write so that these facts stand in place of those lines. */
    public final Replacement<E> replacement(List<StoredLine<T, E>> lines, Collection<T> facts, InRound round) {
        Map<Object, E> leftByKey = new HashMap<>();
        lines.forEach(line -> leftByKey.put(table.keyOf(line.fact()), line.row()));
        List<E> added = new ArrayList<>();
        List<E> changed = new ArrayList<>();
        for (T fact : facts) {
            E fresh = row(fact, round);
            E stored = leftByKey.remove(table.keyOf(fact));
            if (stored == null) {
                added.add(fresh);
            } else if (!isSame(stored, fresh, round)) {
                fresh.replaces(stored);
                changed.add(fresh);
            }
        }
        return new Replacement<>(added, changed, List.copyOf(leftByKey.values()));
    }

    /** Writes a replacement; of rows that stay as they are, nothing is written. */
    public final void write(InRound round, Replacement<E> replacement) {
        inPieces(replacement.gone(), session::deleteMultiple);
        replacement.changed().forEach(row -> row.belongsTo(round.id()));
        inPieces(replacement.changed(), session::updateMultiple);
        replacement.added().forEach(row -> row.belongsTo(round.id()));
        inPieces(replacement.added(), session::insertMultiple);
    }

    private interface Writing<E> {
        void write(List<E> rows);
    }

    private void inPieces(List<E> rows, Writing<E> writing) {
        for (int start = 0; start < rows.size(); start += ROWS_AT_ONCE) {
            writing.write(rows.subList(start, Math.min(start + ROWS_AT_ONCE, rows.size())));
        }
    }
}
