package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    UUID run() {
        var round = new RoundDraft();
        round.post("O1").seats(1);
        round.student("s1").chooses("O1");
        return run(round.facts(), Duration.ofSeconds(10));
    }

    @Transactional
    UUID run(RoundFacts facts, Duration limit) {
        long round = ((Number) database.createNativeQuery("select next value for round_seq")
                        .getSingleResult())
                .longValue();
        database.createNativeQuery(
                        """
                        insert into round values (?1, ?2, 'test', date '2022-09-01', date '2023-02-28', 'OPTIMAL', '{}',
                            'FROZEN', 0, current_timestamp, current_timestamp)""")
                .setParameter(1, round)
                .setParameter(2, "queued-" + round)
                .executeUpdate();
        String hash = Fingerprint.of(facts);
        var run = new RunEntity(
                UUID.randomUUID(),
                round,
                new RunOrder(Mode.OPTIMAL, limit, 0.001, 1, "{}", List.of()),
                new RunOrigin(null, hash, hash, hash, facts.candidates().size(), Instant.now()));
        journal.add(run, facts);
        return run.id();
    }

    @Transactional
    RunStatus status(UUID run) {
        return runs.findById(run).status();
    }
}
