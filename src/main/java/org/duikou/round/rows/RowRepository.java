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
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

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

    /** Makes ready to be written what is not written as it is. */
    protected void prepare(E row, InRound round) {}

    /** Whether storing the one in place of the other would change nothing. */
    protected boolean isSame(E stored, E fresh, InRound round) {
        return fact(stored, round).equals(fact(fresh, round));
    }

    /** Names of the columns in which the one differs from the other. */
    protected List<String> differingColumns(E stored, E fresh, InRound round) {
        return table.differingColumns(fact(stored, round), fact(fresh, round));
    }

    /**
     * What is wrong between rows that were read and rows of others, and that facts alone do not tell.
     *
     * @param owner whose rows they are; null: everyone's, and so no others stay
     */
    public List<Issue> conflicts(Rows<T> fresh, InRound round, @Nullable String owner) {
        return List.of();
    }

    public final Table<T> table() {
        return table;
    }

    /** The rows of one round. */
    public final List<StoredLine<T, E>> lines(InRound round) {
        return lines(round, RowFilter.ALL);
    }

    /** Those that are meant. */
    public final List<StoredLine<T, E>> lines(InRound round, RowFilter filter) {
        SelectionQuery<E> query =
                query(filter, "").setParameter("round", round.id()).setFetchSize(ROWS_AT_ONCE);
        return query.getResultList().stream()
                .map(row -> new StoredLine<>(row, fact(row, round)))
                .toList();
    }

    private SelectionQuery<E> query(RowFilter filter, String rest) {
        String text = "from %s where roundId = :round and (%s)%s"
                .formatted(rowType.getSimpleName(), filter.condition(), rest);
        SelectionQuery<E> query = session.createSelectionQuery(text, rowType);
        filter.parameters().forEach(query::setParameter);
        return query;
    }

    /** The same as intake takes them. */
    public final Rows<T> rows(InRound round) {
        return rows(round, RowFilter.ALL);
    }

    public final Rows<T> rows(InRound round, RowFilter filter) {
        return Rows.stored(
                table, lines(round, filter).stream().map(StoredLine::fact).toList());
    }

    /**
     * Rows in the order in which they came, from one on: rows that stay keep their places, whatever comes or goes between
     * two pages.
     *
     * @param after id of the last row that the caller has
     */
    public final List<E> page(InRound round, RowFilter filter, long after, int limit) {
        return query(filter, " and id > :after order by id")
                .setParameter("round", round.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What a row tells those who may read all of it. */
    public T told(E row, InRound round) {
        return fact(row, round);
    }

    /** The key of a row, as callers write it. */
    public final String keyText(E row, InRound round) {
        return table.keyText(fact(row, round));
    }

    /** A row that changes: its key, and in which columns. */
    public final ChangedRow changedRow(Replacement.Change<E> change, InRound round) {
        return new ChangedRow(keyText(change.fresh(), round), differingColumns(change.stored(), change.fresh(), round));
    }

    /** What to write so that these facts stand in place of those lines. */
    public final Replacement<E> replacement(List<StoredLine<T, E>> lines, Collection<T> facts, InRound round) {
        Map<Object, E> leftByKey = new HashMap<>();
        lines.forEach(line -> leftByKey.put(table.keyOf(line.fact()), line.row()));
        List<E> added = new ArrayList<>();
        List<Replacement.Change<E>> changes = new ArrayList<>();
        for (T fact : facts) {
            E fresh = row(fact, round);
            E stored = leftByKey.remove(table.keyOf(fact));
            if (stored == null) {
                added.add(fresh);
            } else if (!isSame(stored, fresh, round)) {
                fresh.replaces(stored);
                changes.add(new Replacement.Change<>(stored, fresh));
            }
        }
        return new Replacement<>(added, changes, List.copyOf(leftByKey.values()));
    }

    /** Writes a replacement; of rows that stay as they are, nothing is written. */
    public final void write(InRound round, Replacement<E> replacement) {
        inPieces(replacement.gone(), session::deleteMultiple);
        List<E> changed = replacement.changed();
        changed.forEach(row -> assign(row, round));
        inPieces(changed, session::updateMultiple);
        replacement.added().forEach(row -> assign(row, round));
        inPieces(replacement.added(), session::insertMultiple);
    }

    private void assign(E row, InRound round) {
        row.belongsTo(round.id());
        prepare(row, round);
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
