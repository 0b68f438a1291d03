package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duikou.proposal.PlacementRow;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** A placement of a run's result. */
@Entity
@Table(name = "run_placement")
@IdClass(RunRow.class)
public class RunPlacementEntity implements ResultRow<PlacementRow> {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    private int ordinal;

    private String college;

    private String student;

    private String opening;

    private String enterprise;

    @Enumerated(EnumType.STRING)
    private OpeningKind kind;

    @Column(name = "choice_rank")
    private @Nullable Integer choiceRank;

    private int fit;

    @Column(name = "distance_meters")
    private @Nullable Integer distanceMeters;

    private boolean pinned;

    protected RunPlacementEntity() {}

    RunPlacementEntity(UUID runId, int ordinal, PlacementRow row) {
        this.runId = runId;
        this.ordinal = ordinal;
        this.college = row.student().college().code();
        this.student = row.student().number();
        this.opening = row.opening().code();
        this.enterprise = row.enterprise().code();
        this.kind = row.kind();
        this.choiceRank = row.choiceRank();
        this.fit = row.fit();
        this.distanceMeters = row.distanceMeters();
        this.pinned = row.pinned();
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public PlacementRow row() {
        return new PlacementRow(
                StudentId.of(college, student),
                new OpeningId(opening),
                new EnterpriseId(enterprise),
                kind,
                choiceRank,
                fit,
                distanceMeters,
                pinned);
    }
}
