package org.duikou.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.Choice;

/** A line of a student's choice list. */
@Entity
@Table(name = "choice")
class ChoiceEntity extends StoredRow {
    private String college;
    private String student;
    private int choiceRank;
    private String opening;

    protected ChoiceEntity() {}

    ChoiceEntity(Choice choice) {
        this.college = choice.student().college().code();
        this.student = choice.student().number();
        this.choiceRank = choice.rank();
        this.opening = choice.opening().code();
    }

    Choice fact(IdPool ids) {
        return new Choice(ids.student(college, student), choiceRank, ids.opening(opening));
    }
}
