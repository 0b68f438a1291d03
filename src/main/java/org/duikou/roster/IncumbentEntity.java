package org.duikou.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.Incumbent;

/** A placement now in force. */
@Entity
@Table(name = "incumbent")
class IncumbentEntity extends StoredRow {
    private String college;
    private String student;
    private String opening;

    protected IncumbentEntity() {}

    IncumbentEntity(Incumbent incumbent) {
        this.college = incumbent.student().college().code();
        this.student = incumbent.student().number();
        this.opening = incumbent.opening().code();
    }

    Incumbent fact(IdPool ids) {
        return new Incumbent(ids.student(college, student), ids.opening(opening));
    }
}
