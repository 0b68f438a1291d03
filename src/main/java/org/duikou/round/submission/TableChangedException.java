package org.duikou.round.submission;

import org.duikou.http.DomainException;
import org.duikou.intake.Table;

/** Someone changed the table after the caller read it. */
final class TableChangedException extends DomainException {
    TableChangedException(Table<?> table) {
        super("table-changed", table);
    }
}
