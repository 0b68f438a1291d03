package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundState;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.RoundFacts;

/** Runs that wait without a job, so that nobody but the test takes them up. */
@ApplicationScoped
class QueuedRuns {
    private final EntityManager database;
    private final RunJournal journal;
    private final RunRepository runs;

    QueuedRuns(EntityManager database, RunJournal journal, RunRepository runs) {
        this.database = database;
        this.journal = journal;
        this.runs = runs;
    }

    /** One student and one seat. */
    UUID run() {
        return runOf("bureau");
    }

    /** The same for a bureau. */
    UUID runOf(String bureau) {
        var round = new RoundDraft();
        round.post("O1").seats(1);
        round.student("s1").chooses("O1");
        round.policy().companion(0).fairnessWeight(0);
        return run(round, bureau);
    }

    @Transactional
    UUID run(RoundDraft draft, String bureau) {
        long id = ((Number) database.createNativeQuery("select next value for round_seq")
                        .getSingleResult())
                .longValue();
        RoundFacts facts = draft.code("queued-" + id).facts();
        database.createNativeQuery(
                        """
                        insert into round (id, bureau, code, name, internship_start, internship_end, mode, policy,
                            state, version, created_at, updated_at, four_eyes)
                        values (?1, 'bureau', ?2, 'test', date '2022-09-01', date '2023-02-28', 'OPTIMAL', '{}',
                            'FROZEN', 0, current_timestamp, current_timestamp, false)""")
                .setParameter(1, id)
                .setParameter(2, facts.round().code())
                .executeUpdate();
        String hash = Fingerprint.of(facts);
        var run = new RunEntity(
                UUID.randomUUID(),
                id,
                new RunOrder(Mode.OPTIMAL, Duration.ofSeconds(10), 0.001, 1, "{}", List.of(), false),
                new RunOrigin(hash, hash, facts.candidates().size(), bureau, Instant.now()));
        journal.add(run, facts);
        return run.id();
    }

    @Transactional
    RunEntity read(UUID run) {
        return runs.findById(run);
    }

    RunStatus status(UUID run) {
        return read(run).status();
    }

    @Transactional
    RoundState roundState(UUID run) {
        return database.find(RoundEntity.class, read(run).roundId()).state();
    }

    @Transactional
    long checkpoints(UUID run) {
        return database.createQuery("select count(*) from RunCheckpointEntity c where c.runId = :run", Long.class)
                .setParameter("run", run)
                .getSingleResult();
    }

    /** Rows that the run's result has in the database. */
    @Transactional
    long resultRows(UUID run) {
        return List.of(
                        "RunResultEntity",
                        "RunPlacementEntity",
                        "RunUnplacedEntity",
                        "RunOrderClassEntity",
                        "RunBlockingPairEntity")
                .stream()
                .mapToLong(table -> database.createQuery(
                                "select count(*) from " + table + " r where r.runId = :run", Long.class)
                        .setParameter("run", run)
                        .getSingleResult())
                .sum();
    }
}
