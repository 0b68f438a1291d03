package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duikou.proposal.SolveStatus;
import org.jspecify.annotations.Nullable;

/** What a run was at one moment; its events are numbered from 1 and the last one is its end. */
@Entity
@Table(name = "run_event")
@IdClass(RunEventEntity.Key.class)
public class RunEventEntity {

    /** A run and the number of its event. */
    public record Key(UUID runId, long seq) {}

    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    private long seq;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private int attempt;

    private String phase;

    @Embedded
    private @Nullable RunFigures figures;

    @Enumerated(EnumType.STRING)
    private @Nullable SolveStatus outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable RunFailure failure;

    protected RunEventEntity() {}

    RunEventEntity(RunEntity run, Instant now) {
        this.runId = run.id();
        this.seq = run.lastEvent();
        this.happenedAt = now;
        this.status = run.status();
        this.attempt = run.attempt();
        this.phase = run.phase();
        this.figures = run.figures();
        this.outcome = run.outcome();
        this.failure = run.failure();
    }

    UUID runId() {
        return runId;
    }

    long seq() {
        return seq;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    RunStatus status() {
        return status;
    }

    int attempt() {
        return attempt;
    }

    String phase() {
        return phase;
    }

    RunFigures figures() {
        return figures == null ? RunFigures.NONE : figures;
    }

    @Nullable
    SolveStatus outcome() {
        return outcome;
    }

    @Nullable
    RunFailure failure() {
        return failure;
    }
}
