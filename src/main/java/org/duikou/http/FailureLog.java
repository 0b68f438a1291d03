package org.duikou.http;

import java.sql.SQLException;
import org.jboss.logging.Logger;

/** The log of what the service did not expect. What a database says may quote a row, so its words are left out. */
final class FailureLog {
    private static final Logger LOG = Logger.getLogger(FailureLog.class);

    private FailureLog() {}

    static void write(String number, Throwable failure) {
        LOG.errorf(withoutRows(failure), "Call failed with the number %s", number);
    }

    static Throwable withoutRows(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        if (!(cause instanceof SQLException sql)) {
            return failure;
        }
        var told = new IllegalStateException("%s: SQL state (%s), error code (%d)"
                .formatted(failure.getClass().getName(), sql.getSQLState(), sql.getErrorCode()));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }
}
