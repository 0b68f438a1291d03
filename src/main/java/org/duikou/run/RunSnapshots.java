package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.duikou.round.RoundEntity;
import org.duikou.secret.KeyRing;
import org.duikou.vocabulary.RoundFacts;

/** What runs solve, sealed; and what becomes of it when persons have to go from it. */
@ApplicationScoped
public class RunSnapshots {
    private final EntityManager database;
    private final KeyRing keys;

    RunSnapshots(EntityManager database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID run, RoundFacts facts) {
        database.persist(new RunSnapshotEntity(run, facts, keys));
    }

    @Transactional
    RoundFacts facts(UUID run) {
        RunSnapshotEntity snapshot = database.find(RunSnapshotEntity.class, run);
        if (snapshot == null) {
            throw new IllegalStateException("The run (" + run + ") has no snapshot, expected one.");
        }
        return snapshot.facts(keys);
    }

    /** Whether a run of the round waits or is in work. */
    @Transactional
    public boolean isAnyInWork(RoundEntity round) {
        return database.createQuery(
                                "select count(*) from RunEntity r where r.roundId = :round and r.status in (QUEUED, RUNNING)",
                                Long.class)
                        .setParameter("round", round.id())
                        .getSingleResult()
                > 0;
    }

    /** Puts other facts in their place, under keys of their own: those of before are destroyed. */
    @Transactional
    public void replace(RoundEntity round, UnaryOperator<RoundFacts> change) {
        for (UUID run : list(round)) {
            RunSnapshotEntity snapshot = database.find(RunSnapshotEntity.class, run);
            snapshot.replace(change.apply(snapshot.facts(keys)), keys);
            database.flush();
            database.detach(snapshot);
        }
    }

    private List<UUID> list(RoundEntity round) {
        return database.createQuery(
                        """
                        select s.runId from RunSnapshotEntity s, RunEntity r
                        where r.roundId = :round and s.runId = r.id""",
                        UUID.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    /** Destroys them with their keys; results stay. */
    @Transactional
    public void delete(RoundEntity round) {
        database.createQuery(
                        """
                        delete from RunSnapshotEntity s
                        where s.runId in (select r.id from RunEntity r where r.roundId = :round)""")
                .setParameter("round", round.id())
                .executeUpdate();
    }
}
