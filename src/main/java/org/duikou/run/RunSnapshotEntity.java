package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duikou.vocabulary.RoundFacts;

/** What a run solves, whatever becomes of the round. */
@Entity
@Table(name = "run_snapshot")
public class RunSnapshotEntity {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    private byte[] facts;

    protected RunSnapshotEntity() {}

    RunSnapshotEntity(UUID runId, RoundFacts facts) {
        this.runId = runId;
        this.facts = FrozenRound.pack(facts);
    }

    RoundFacts facts() {
        return FrozenRound.unpack(facts);
    }
}
