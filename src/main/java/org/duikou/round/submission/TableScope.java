package org.duikou.round.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duikou.access.OutOfScopeException;
import org.duikou.access.Scope;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.Line;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Rows;
import org.duikou.intake.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a submission replaces: all of them, or those of one owner.
 *
 * @param code of the owner; empty: all rows
 * @param ownerIn tells, in a round, the code of a row's owner; empty when nobody can tell
 */
public record TableScope<T>(Owner owner, Optional<String> code, Function<RoundRows, OwnerOf<T>> ownerIn) {

    /** Tells the code of a row's owner. */
    @FunctionalInterface
    public interface OwnerOf<T> {
        Optional<String> code(T fact);
    }

    /** All rows. */
    public static <T> TableScope<T> whole() {
        return new TableScope<>(Owner.BUREAU, Optional.empty(), rows -> fact -> Optional.empty());
    }

    /** @param college null: all rows */
    public static <T> TableScope<T> ofCollege(@Nullable String college, Function<T, String> collegeOf) {
        return new TableScope<>(
                Owner.COLLEGE, Optional.ofNullable(college), rows -> fact -> Optional.of(collegeOf.apply(fact)));
    }

    /** @param enterprise null: all rows */
    public static <T> TableScope<T> ofEnterprise(
            @Nullable String enterprise, Function<RoundRows, OwnerOf<T>> enterpriseIn) {
        return new TableScope<>(Owner.ENTERPRISE, Optional.ofNullable(enterprise), enterpriseIn);
    }

    /**
     * The same within what a caller may touch: an organisation that names none means its own rows.
     *
     * @throws OutOfScopeException when these rows are another's
     */
    TableScope<T> within(Scope caller) {
        if (caller.isWhole()) {
            return this;
        }
        String own = caller.requireOrganisation();
        if (caller.reach() != owner.reach() || !code.orElse(own).equals(own)) {
            throw new OutOfScopeException();
        }
        return new TableScope<>(owner, Optional.of(own), ownerIn);
    }

    /** Whether it is all rows. */
    boolean isWhole() {
        return code.isEmpty();
    }

    /** A row that is someone else's stays, and may not be sent. */
    boolean isForeign(T fact, OwnerOf<T> ownerOf) {
        return code.isPresent() && !ownerOf.code(fact).map(code.get()::equals).orElse(true);
    }

    /** That the owner is unknown, and each row that is someone else's. */
    List<Issue> issues(Rows<T> fresh, RoundRows stored) {
        Table<T> table = fresh.table();
        List<Issue> unknown = owner.unknown(stored, code, table);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        OwnerOf<T> ownerOf = ownerIn.apply(stored);
        return fresh.lines().stream()
                .filter(line -> isForeign(line.fact(), ownerOf))
                .map(line -> foreign(line, ownerOf, table))
                .toList();
    }

    private Issue foreign(Line<T> line, OwnerOf<T> ownerOf, Table<T> table) {
        String actual = ownerOf.code(line.fact()).orElse("-");
        return Issue.of(IssueCode.OUT_OF_SCOPE, table.file(), line.row(), owner.column(), actual);
    }
}
