package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duikou.proposal.BlockingRow;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** An opening that a student prefers to the place that a run's result gives her. */
@Entity
@Table(name = "run_blocking_pair")
@IdClass(RunRow.class)
public class RunBlockingPairEntity implements ResultRow<BlockingRow> {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    private int ordinal;

    private String college;

    private String student;

    private String opening;

    @Column(name = "choice_rank")
    private @Nullable Integer choiceRank;

    @Enumerated(EnumType.STRING)
    private BlockingReason reason;

    protected RunBlockingPairEntity() {}

    RunBlockingPairEntity(UUID runId, int ordinal, BlockingRow row) {
        this.runId = runId;
        this.ordinal = ordinal;
        this.college = row.student().college().code();
        this.student = row.student().number();
        this.opening = row.opening().code();
        this.choiceRank = row.choiceRank();
        this.reason = row.reason();
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public BlockingRow row() {
        return new BlockingRow(StudentId.of(college, student), new OpeningId(opening), choiceRank, reason);
    }
}
