package org.duikou.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.duikou.access.OutOfScopeException;
import org.duikou.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which chains of a bureau are wanted.
 *
 * @param organisation null: all; empty: that of the bureau's own accounts
 */
record ChainSelection(String bureau, @Nullable String organisation) {

    /**
     * Of what a scope reaches.
     *
     * @param bureau null: the caller's
     * @throws OutOfScopeException when it is another's
     */
    static ChainSelection of(Scope scope, @Nullable String bureau, @Nullable String organisation) {
        boolean isOwn = bureau == null || bureau.equals(scope.bureau());
        if (!isOwn && scope.reach() != Scope.Reach.INSTALLATION) {
            throw new OutOfScopeException();
        }
        return new ChainSelection(bureau == null ? scope.bureau() : bureau, organisation);
    }

    /** The first three parameters of a statement. */
    void bind(PreparedStatement query) throws SQLException {
        query.setString(1, bureau);
        query.setString(2, organisation == null ? "" : organisation);
        query.setBoolean(3, organisation == null);
    }
}
