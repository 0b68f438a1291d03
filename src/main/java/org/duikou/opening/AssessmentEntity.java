package org.duikou.opening;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.Assessment;

/** An enterprise's score of a student for one opening. */
@Entity
@Table(name = "assessment")
class AssessmentEntity extends StoredRow {
    private String opening;
    private String college;
    private String student;
    private BigDecimal score;

    protected AssessmentEntity() {}

    AssessmentEntity(Assessment assessment) {
        this.opening = assessment.opening().code();
        this.college = assessment.student().college().code();
        this.student = assessment.student().number();
        this.score = assessment.score();
    }

    Assessment fact(IdPool ids) {
        return new Assessment(ids.opening(opening), ids.student(college, student), score);
    }
}
