package org.duikou.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.duikou.secret.KeyRing;
import org.duikou.secret.MasterKeyRegister;
import org.duikou.secret.WrappedKey;
import org.jboss.logging.Logger;

/**
 * Wraps data keys anew under the current master key, some a transaction, while the service goes on. What is broken off
 * goes on from there; what is written meanwhile is under the current key anyway.
 */
@ApplicationScoped
class MasterKeyChange {
    private static final Logger LOG = Logger.getLogger(MasterKeyChange.class);
    private static final int KEYS_AT_ONCE = 500;

    private final DataSource connections;
    private final KeyRing keys;
    private final MasterKeyRegister register;

    MasterKeyChange(DataSource connections, KeyRing keys, MasterKeyRegister register) {
        this.connections = connections;
        this.keys = keys;
        this.register = register;
    }

    /** Where sealed values stand. */
    private enum SealedTable {
        STUDENT("student", "id"),
        RUN_SNAPSHOT("run_snapshot", "run_id");

        private final String table;
        private final String key;

        SealedTable(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    /** How many data keys are under each master key. */
    SortedMap<String, Long> counts() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            SortedMap<String, Long> counts = new TreeMap<>();
            try (Connection connection = connections.getConnection()) {
                for (SealedTable each : SealedTable.values()) {
                    count(connection, each, counts);
                }
            }
            return counts;
        });
    }

    private static void count(Connection connection, SealedTable sealed, SortedMap<String, Long> counts)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select master_key_id, count(*) from " + sealed.table + " group by master_key_id")) {
            ResultSet found = query.executeQuery();
            while (found.next()) {
                counts.merge(found.getString(1), found.getLong(2), Long::sum);
            }
        }
    }

    /** Wraps all of them; how many that were. */
    long wrapAnew() {
        long total = 0;
        for (String former : counts().keySet()) {
            if (former.equals(keys.currentId())) {
                continue;
            }
            for (SealedTable each : SealedTable.values()) {
                int some = KEYS_AT_ONCE;
                while (some == KEYS_AT_ONCE) {
                    some = QuarkusTransaction.requiringNew().call(() -> wrapSome(each, former));
                    total += some;
                }
            }
        }
        for (String former : register.list()) {
            if (!former.equals(keys.currentId()) && !counts().containsKey(former)) {
                register.strike(former);
            }
        }
        if (total > 0) {
            LOG.infof("%d data keys were wrapped under the master key %s", total, keys.currentId());
        }
        return total;
    }

    private int wrapSome(SealedTable sealed, String former) throws SQLException {
        String query =
                "select %2$s, wrapped_key from %1$s where master_key_id = ? order by %2$s fetch first %3$d rows only"
                        .formatted(sealed.table, sealed.key, KEYS_AT_ONCE);
        String update = "update %s set master_key_id = ?, wrapped_key = ? where %s = ? and wrapped_key = ?"
                .formatted(sealed.table, sealed.key);
        try (Connection connection = connections.getConnection();
                PreparedStatement read = connection.prepareStatement(query);
                PreparedStatement write = connection.prepareStatement(update)) {
            read.setString(1, former);
            ResultSet found = read.executeQuery();
            int count = 0;
            for (; found.next(); count++) {
                byte[] wrapped = found.getBytes(2);
                WrappedKey fresh = keys.rewrap(new WrappedKey(former, wrapped));
                write.setString(1, fresh.masterKeyId());
                write.setBytes(2, fresh.bytes());
                write.setObject(3, found.getObject(1));
                write.setBytes(4, wrapped);
                write.addBatch();
            }
            write.executeBatch();
            return count;
        }
    }
}
