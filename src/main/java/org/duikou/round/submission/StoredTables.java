package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.duikou.access.CurrentCaller;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredRow;

/** Tells tables as they are stored, for the resources of the rooms that keep them. */
@ApplicationScoped
public class StoredTables {
    private final TableReading reading;
    private final CurrentCaller caller;

    StoredTables(TableReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /** A page of the rows that are meant, as far as they are the caller's. */
    public <T, E extends StoredRow> Response read(TablePage page, RowRepository<T, E> repository, OwnRows wanted) {
        return reading.read(caller.scope(), page, repository, wanted);
    }
}
