package org.duikou.round.rows;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of one table of one round. */
@MappedSuperclass
public abstract class StoredRow {
    private static final int IDS_AT_ONCE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    @SequenceGenerator(name = "row_seq", sequenceName = "row_seq", allocationSize = IDS_AT_ONCE)
    private @Nullable Long id;

    private long roundId;

    /** Its place in the order in which rows came. */
    public long place() {
        return Objects.requireNonNull(id, "The row is not stored.");
    }

    void belongsTo(long round) {
        this.roundId = round;
    }

    /** Is written over that row. */
    void replaces(StoredRow stored) {
        this.id = stored.id;
    }
}
