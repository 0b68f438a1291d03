package org.duikou.run;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table in canonical order.
 *
 * @param cursor from where the next page goes on; null: this is the last page
 */
public record Page<R>(List<R> rows, @Nullable Integer cursor) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** The same page of what each row becomes. */
    public <S> Page<S> map(Function<? super R, S> change) {
        return new Page<>(rows.stream().<S>map(change).toList(), cursor);
    }

    /** Of one row more than wanted, that row only says that there is a next page. */
    static <R> Page<R> of(List<? extends ResultRow<R>> found, PageRequest wanted) {
        boolean isMore = wanted.isLimited() && found.size() > wanted.limit();
        List<? extends ResultRow<R>> told = isMore ? found.subList(0, wanted.limit()) : found;
        return new Page<>(
                told.stream().map(ResultRow::row).toList(),
                isMore ? told.get(told.size() - 1).ordinal() : null);
    }
}
