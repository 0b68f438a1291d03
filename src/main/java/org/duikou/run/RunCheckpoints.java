package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.duikou.solve.Checkpoint;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where runs in work have got to, so that an attempt goes on from where the last one was broken off. */
@ApplicationScoped
class RunCheckpoints {
    private static final Logger LOG = Logger.getLogger(RunCheckpoints.class);

    private final EntityManager database;
    private final RunJournal journal;

    RunCheckpoints(EntityManager database, RunJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** @param reached null: nothing better since the last; false when the attempt has lost its run */
    boolean write(Attempt attempt, Duration used, @Nullable Checkpoint reached) {
        byte[] plan = reached == null ? null : PackedCheckpoint.pack(reached);
        return journal.checkpoint(attempt, used, plan);
    }

    /** What the attempt is to go on from. One that is unreadable or of other facts is as good as none. */
    @Transactional
    Optional<Checkpoint> resume(Attempt attempt) {
        RunCheckpointEntity stored = database.find(RunCheckpointEntity.class, attempt.run());
        if (stored == null) {
            return Optional.empty();
        }
        if (!stored.inputHash().equals(attempt.inputHash())) {
            LOG.warnf("Run %s begins afresh: its checkpoint is of other facts", attempt.run());
            return Optional.empty();
        }
        try {
            Checkpoint checkpoint = PackedCheckpoint.unpack(stored.plan(), attempt.students());
            journal.resume(attempt, stored.attempt());
            LOG.infof("Run %s goes on from the checkpoint of attempt %d", attempt.run(), stored.attempt());
            return Optional.of(checkpoint);
        } catch (IOException e) {
            LOG.warnf("Run %s begins afresh: %s", attempt.run(), e.getMessage());
            return Optional.empty();
        }
    }
}
