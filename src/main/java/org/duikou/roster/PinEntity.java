package org.duikou.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;
import org.jspecify.annotations.Nullable;

/** A decision taken before the solve. */
@Entity
@Table(name = "pin")
class PinEntity extends StoredRow {
    private String college;
    private String student;
    private @Nullable String opening;
    private String reason;

    protected PinEntity() {}

    PinEntity(Pin pin) {
        OpeningId pinned = pin.opening();
        this.college = pin.student().college().code();
        this.student = pin.student().number();
        this.opening = pinned == null ? null : pinned.code();
        this.reason = pin.reason();
    }

    Pin fact(IdPool ids) {
        return new Pin(ids.student(college, student), opening == null ? null : ids.opening(opening), reason);
    }
}
