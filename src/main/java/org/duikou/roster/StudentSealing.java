package org.duikou.roster;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duikou.secret.KeyRing;
import org.duikou.secret.SealedValue;
import org.duikou.secret.SealingMigration;
import org.duikou.vocabulary.Location;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/** Seals names, birth dates and homes of students who were stored before they were sealed. */
@Singleton
public final class StudentSealing extends SealingMigration {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String PLAIN =
            """
            select id, round_id, college, number, name, resident_id_masked, birth_date, latitude, longitude
            from student where sealed is null order by id fetch first ? rows only""";
    private static final String SEAL = "update student set master_key_id = ?, wrapped_key = ?, sealed = ? where id = ?";

    private final KeyRing keys;

    public StudentSealing(KeyRing keys) {
        super("264", "seal students");
        this.keys = keys;
    }

    @Override
    public void migrate(Context database) throws SQLException {
        boolean isDone = false;
        while (!isDone) {
            isDone = sealSome(database.getConnection()) < ROWS_AT_ONCE;
        }
    }

    private int sealSome(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PLAIN);
                PreparedStatement update = connection.prepareStatement(SEAL)) {
            query.setInt(1, ROWS_AT_ONCE);
            ResultSet plain = query.executeQuery();
            int count = 0;
            for (; plain.next(); count++) {
                String place = StudentEntity.place(plain.getLong(2), plain.getString(3), plain.getString(4));
                SealedValue sealed = keys.seal(fields(plain).bytes(), place);
                update.setString(1, sealed.key().masterKeyId());
                update.setBytes(2, sealed.key().bytes());
                update.setBytes(3, sealed.sealed());
                update.setLong(4, plain.getLong(1));
                update.addBatch();
            }
            update.executeBatch();
            return count;
        }
    }

    private static PersonalFields fields(ResultSet plain) throws SQLException {
        return new PersonalFields(
                plain.getString(5), plain.getString(6), plain.getObject(7, LocalDate.class), home(plain));
    }

    private static @Nullable Location home(ResultSet plain) throws SQLException {
        double latitude = plain.getDouble(8);
        return plain.wasNull() ? null : new Location(latitude, plain.getDouble(9));
    }
}
