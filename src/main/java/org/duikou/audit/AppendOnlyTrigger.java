package org.duikou.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Has H2 refuse to change or delete a row. */
public final class AppendOnlyTrigger implements Trigger {
    private static final String RESTRICT_VIOLATION = "23001";

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The audit is append-only.", RESTRICT_VIOLATION);
    }
}
