package org.duikou.round.submission;

import org.duikou.access.OutOfScopeException;
import org.duikou.access.Scope;
import org.duikou.round.rows.RowFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a caller reads.
 *
 * @param column condition that holds for rows of the owner {@code :is}
 * @param owner code of the college or enterprise; null: all rows
 */
public record OwnRows(Owner kind, String column, @Nullable String owner) {
    private static final String OPENINGS_OF_ENTERPRISE =
            "opening in (select o.code from OpeningEntity o where o.roundId = :round and o.enterprise = :is)";

    /** All rows, of a table that nobody but the bureau has rows of. */
    public static OwnRows whole() {
        return new OwnRows(Owner.BUREAU, "", null);
    }

    /** @param college null: all rows */
    public static OwnRows ofCollege(@Nullable String college) {
        return new OwnRows(Owner.COLLEGE, "college = :is", college);
    }

    /** @param enterprise null: all rows */
    public static OwnRows ofEnterprise(@Nullable String enterprise) {
        return new OwnRows(Owner.ENTERPRISE, "enterprise = :is", enterprise);
    }

    /** Rows that name an opening of the enterprise. */
    public static OwnRows ofOpeningsOf(@Nullable String enterprise) {
        return new OwnRows(Owner.ENTERPRISE, OPENINGS_OF_ENTERPRISE, enterprise);
    }

    /**
     * The same within what a caller may read: an organisation that names none means its own rows.
     *
     * @throws OutOfScopeException when these rows are another's
     */
    OwnRows within(Scope caller) {
        if (caller.isWhole()) {
            return this;
        }
        String own = caller.requireOrganisation();
        if (caller.reach() != kind.reach() || (owner != null && !owner.equals(own))) {
            throw new OutOfScopeException();
        }
        return new OwnRows(kind, column, own);
    }

    RowFilter filter() {
        return owner == null ? RowFilter.ALL : RowFilter.that(column, owner);
    }
}
