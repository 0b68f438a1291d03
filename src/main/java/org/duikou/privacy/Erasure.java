package org.duikou.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.duikou.access.Scope;
import org.duikou.audit.Pseudonyms;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundNotFoundException;
import org.duikou.round.RoundRepository;
import org.duikou.run.RunSnapshots;
import org.duikou.vocabulary.StudentId;

/** Erases one student from everything that a round has of her, in one transaction. */
@ApplicationScoped
public class Erasure {
    private final RoundRepository rounds;
    private final RunSnapshots snapshots;
    private final Pseudonyms pseudonyms;
    private final EntityManager database;
    private final DataSource connections;
    private final Clock clock;

    Erasure(
            RoundRepository rounds,
            RunSnapshots snapshots,
            Pseudonyms pseudonyms,
            EntityManager database,
            DataSource connections,
            Clock clock) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.pseudonyms = pseudonyms;
        this.database = database;
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * Erases the student, and answers the pseudonym that her placements stand under; one who is erased already stays so.
     *
     * @throws RoundNotFoundException when the scope reaches no such round
     * @throws StudentNotFoundException when it has and had no such student
     * @throws RunInWorkException while a run of it waits or is in work
     */
    @Transactional
    String erase(Scope scope, String code, StudentId student) {
        RoundEntity round = rounds.findAndLock(scope, code).orElseThrow(() -> new RoundNotFoundException(code));
        String pseudonym = pseudonyms.pseudonym(code, student);
        if (isErased(round, student, pseudonym)) {
            return pseudonym;
        }
        if (snapshots.isAnyInWork(round)) {
            throw new RunInWorkException(code);
        }
        Map<StudentId, String> erased = Map.of(student, pseudonym);
        if (eraseRows(round, erased) == 0) {
            throw new StudentNotFoundException(code);
        }
        snapshots.replace(round, new ErasedFacts(erased)::of);
        return pseudonym;
    }

    /** Erases those students' rows; how many there were. What runs solved is not looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    int eraseRows(RoundEntity round, Map<StudentId, String> pseudonymByStudent) {
        database.flush();
        try (Connection connection = connections.getConnection()) {
            return new PersonalTables(connection, round.id()).erase(pseudonymByStudent, clock.instant());
        } catch (SQLException e) {
            // what the database tells may quote a row
            throw new IllegalStateException("Students cannot be erased: SQL state " + e.getSQLState() + ".");
        }
    }

    private boolean isErased(RoundEntity round, StudentId student, String pseudonym) {
        try (Connection connection = connections.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select 1 from erased_student e where e.round_id = ? and e.college = ? and e.pseudonym = ?
                            and not exists (select 1 from student s
                                where s.round_id = e.round_id and s.college = e.college and s.number = ?)""")) {
            query.setLong(1, round.id());
            query.setString(2, student.college().code());
            query.setString(3, pseudonym);
            query.setString(4, student.number());
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException("Students cannot be read: SQL state " + e.getSQLState() + ".");
        }
    }
}
