package org.duikou.audit;

import java.sql.SQLException;

/** An entry can be neither stored nor read; what it tells of must not go on. */
final class AuditFailedException extends RuntimeException {
    AuditFailedException(SQLException cause) {
        super("The audit cannot be reached.", cause);
    }
}
