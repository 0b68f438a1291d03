package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duikou.secret.KeyRing;
import org.duikou.secret.SealedValue;
import org.duikou.vocabulary.RoundFacts;

/** What a run solves, whatever becomes of the round; sealed, since birth dates and homes are part of it. */
@Entity
@Table(name = "run_snapshot")
public class RunSnapshotEntity {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Embedded
    private SealedValue facts;

    protected RunSnapshotEntity() {}

    RunSnapshotEntity(UUID runId, RoundFacts facts, KeyRing keys) {
        this.runId = runId;
        replace(facts, keys);
    }

    final void replace(RoundFacts other, KeyRing keys) {
        this.facts = keys.seal(FrozenRound.pack(other), place(runId));
    }

    RoundFacts facts(KeyRing keys) {
        return FrozenRound.unpack(keys.open(facts, place(runId)));
    }

    static String place(UUID run) {
        return "run_snapshot/sealed/" + run;
    }
}
