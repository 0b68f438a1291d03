package org.duikou.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duikou.roster.StudentSealing;
import org.duikou.run.SnapshotSealing;
import org.duikou.secret.KeyRing;
import org.duikou.secret.SealedValue;
import org.duikou.secret.WrappedKey;
import org.duikou.testing.KeyRings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: a database of before its personal data was sealed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealingMigrationTest {
    private static final JdbcConnectionPool DATABASE =
            JdbcConnectionPool.create("jdbc:h2:mem:sealing;DB_CLOSE_DELAY=-1", "sa", "");

    private static final String RUN = "00000000-0000-0000-0000-000000000001";

    private final KeyRing keys = KeyRings.of(KeyRings.ONE);

    @Test
    void plain_rows_are_sealed() throws SQLException {
        flyway().target("262").load().migrate();
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into round (id, bureau, code, name, internship_start, internship_end, mode, policy, state,
                        version, created_at, updated_at)
                    values (1, 'bureau', 'old', 'old', date '2026-09-01', date '2027-02-28', 'OPTIMAL', '{}',
                        'COLLECTING', 0, now(), now())""");
            statement.execute(
                    """
                    insert into student (id, round_id, college, number, name, gender, birth_date, major, level, grade,
                        certificates, boarding, priority, adjustable, student_consent, guardian_consent, insured)
                    select x, 1, 'C1', 's' || x, '名' || x, 'F', dateadd(day, x, date '2006-01-01'), '660601', 'SECONDARY', 2, '',
                        false, 1, true, true, true, true
                    from system_range(1, 2500)""");
            statement.execute(
                    """
                    insert into run (id, round_id, bureau, mode, limit_millis, wanted_gap, seed, policy, tags,
                        round_hash, input_hash, students, status, attempt, handed_back, stop_requested, phase, last_event,
                        requested_at)
                    values ('%s', 1, 'bureau', 'OPTIMAL', 1, 0, 1, '{}', '', '', '', 1, 'SUCCEEDED', 1, 0, false, '',
                        0, now())"""
                            .formatted(RUN));
            statement.execute("insert into run_snapshot (run_id, facts) values ('" + RUN + "', X'0a0b')");

            flyway().javaMigrations(new StudentSealing(keys), new SnapshotSealing(keys))
                    .load()
                    .migrate();

            assertThat(opened(statement, "student where number = 's2500'", "student/sealed/1/C1/s2500"))
                    .contains("名2500");
            assertThat(opened(statement, "run_snapshot where run_id = '" + RUN + "'", "run_snapshot/sealed/" + RUN))
                    .isEqualTo("\n\u000b");
            assertThat(number(statement, "select count(*) from student")).isEqualTo(2500);
        }
    }

    private String opened(Statement statement, String row, String place) throws SQLException {
        try (ResultSet found = statement.executeQuery("select master_key_id, wrapped_key, sealed from " + row)) {
            found.next();
            var sealed = new SealedValue(new WrappedKey(found.getString(1), found.getBytes(2)), found.getBytes(3));
            return new String(keys.open(sealed, place), StandardCharsets.UTF_8);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure().dataSource(DATABASE).locations("classpath:db/migration", "classpath:db/h2");
    }
}
