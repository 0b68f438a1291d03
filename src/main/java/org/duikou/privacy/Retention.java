package org.duikou.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditLog;
import org.duikou.audit.Pseudonyms;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundRepository;
import org.duikou.run.RunSnapshots;
import org.duikou.vocabulary.StudentId;
import org.jboss.logging.Logger;

/**
 * Anonymises closed rounds whose time is over, some students a transaction: broken off anywhere, the next time goes on
 * from there.
 */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int STUDENTS_AT_ONCE = 500;

    private final EntityManager database;
    private final RoundRepository rounds;
    private final RunSnapshots snapshots;
    private final Erasure erasure;
    private final Pseudonyms pseudonyms;
    private final AuditLog audit;
    private final PrivacyConfig config;
    private final Clock clock;

    Retention(
            EntityManager database,
            RoundRepository rounds,
            RunSnapshots snapshots,
            Erasure erasure,
            Pseudonyms pseudonyms,
            AuditLog audit,
            PrivacyConfig config,
            Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.erasure = erasure;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** How many students are anonymised by it. */
    int anonymise() {
        int students = 0;
        for (long round : QuarkusTransaction.requiringNew().call(this::due)) {
            int some = some(round);
            while (some > 0) {
                students += some;
                some = some(round);
            }
        }
        return students;
    }

    private int some(long round) {
        return QuarkusTransaction.requiringNew().call(() -> anonymise(round));
    }

    private List<Long> due() {
        LocalDate before = LocalDate.ofInstant(clock.instant().minus(config.retention()), ZoneOffset.UTC);
        return database.createQuery(
                        """
                        select r.id from RoundEntity r where r.state = CLOSED and r.internshipEnd < :before
                            and exists (select 1 from StudentEntity s where s.roundId = r.id) order by r.id""",
                        Long.class)
                .setParameter("before", before)
                .getResultList();
    }

    private int anonymise(long id) {
        RoundEntity round = rounds.findById(id);
        Map<StudentId, String> pseudonymByStudent = new HashMap<>();
        for (Object[] each : students(id)) {
            StudentId student = StudentId.of((String) each[0], (String) each[1]);
            pseudonymByStudent.put(student, pseudonyms.pseudonym(round.code(), student));
        }
        if (pseudonymByStudent.isEmpty()) {
            return 0;
        }
        snapshots.delete(round);
        int erased = erasure.eraseRows(round, pseudonymByStudent);
        audit.keep(
                round.bureau(), AuditAction.ROUND_ANONYMISED, Map.of("round", round.code()), Map.of("students", (long)
                        erased));
        LOG.infof("Round %s is past its time: %d students were anonymised", round.code(), erased);
        return erased;
    }

    private List<Object[]> students(long round) {
        return database.createQuery(
                        "select s.college, s.number from StudentEntity s where s.roundId = :round order by s.id",
                        Object[].class)
                .setParameter("round", round)
                .setMaxResults(STUDENTS_AT_ONCE)
                .getResultList();
    }
}
