package org.duikou.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duikou.secret.KeyRing;
import org.duikou.secret.SealedValue;
import org.duikou.secret.SealingMigration;
import org.flywaydb.core.api.migration.Context;

/** Seals what runs were asked to solve before it was sealed, one after the other: each may be large. */
@Singleton
public final class SnapshotSealing extends SealingMigration {
    private final KeyRing keys;

    public SnapshotSealing(KeyRing keys) {
        super("265", "seal run snapshots");
        this.keys = keys;
    }

    @Override
    public void migrate(Context database) throws SQLException {
        Connection connection = database.getConnection();
        List<UUID> runs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select run_id from run_snapshot")) {
            ResultSet found = query.executeQuery();
            while (found.next()) {
                runs.add(found.getObject(1, UUID.class));
            }
        }
        for (UUID run : runs) {
            seal(connection, run);
        }
    }

    private void seal(Connection connection, UUID run) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select facts from run_snapshot where run_id = ?");
                PreparedStatement update = connection.prepareStatement(
                        "update run_snapshot set master_key_id = ?, wrapped_key = ?, sealed = ? where run_id = ?")) {
            query.setObject(1, run);
            ResultSet plain = query.executeQuery();
            plain.next();
            SealedValue sealed = keys.seal(plain.getBytes(1), RunSnapshotEntity.place(run));
            update.setString(1, sealed.key().masterKeyId());
            update.setBytes(2, sealed.key().bytes());
            update.setBytes(3, sealed.sealed());
            update.setObject(4, run);
            update.executeUpdate();
        }
    }
}
