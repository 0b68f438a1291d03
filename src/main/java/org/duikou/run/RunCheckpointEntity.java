package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The best that a run in work was known to have reached; its next attempt goes on from there. */
@Entity
@Table(name = "run_checkpoint")
public class RunCheckpointEntity {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    private int attempt;

    @Column(name = "input_hash")
    private String inputHash;

    private byte[] plan;

    protected RunCheckpointEntity() {}

    RunCheckpointEntity(Attempt attempt, byte[] plan) {
        this.runId = attempt.run();
        this.attempt = attempt.number();
        this.inputHash = attempt.inputHash();
        this.plan = plan;
    }

    /** The attempt that wrote it. */
    int attempt() {
        return attempt;
    }

    String inputHash() {
        return inputHash;
    }

    byte[] plan() {
        return plan;
    }
}
