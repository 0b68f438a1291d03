package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.StudentId;
import org.duikou.vocabulary.UnplacedReason;

/** A student whom a run's result leaves unplaced. */
@Entity
@Table(name = "run_unplaced")
@IdClass(RunRow.class)
public class RunUnplacedEntity implements ResultRow<UnplacedRow> {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    private int ordinal;

    private String college;

    private String student;

    @Enumerated(EnumType.STRING)
    private UnplacedReason reason;

    @Column(name = "detail_zh")
    private String detailZh;

    @Column(name = "detail_en")
    private String detailEn;

    protected RunUnplacedEntity() {}

    RunUnplacedEntity(UUID runId, int ordinal, UnplacedRow row) {
        this.runId = runId;
        this.ordinal = ordinal;
        this.college = row.student().college().code();
        this.student = row.student().number();
        this.reason = row.reason();
        this.detailZh = row.detailZh();
        this.detailEn = row.detailEn();
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public UnplacedRow row() {
        return new UnplacedRow(StudentId.of(college, student), reason, detailZh, detailEn);
    }
}
