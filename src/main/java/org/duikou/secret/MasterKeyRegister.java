package org.duikou.secret;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The master keys that a database is under, by their ids. A node that lacks one of them does not start: it could not
 * read what others wrote, nor they what it would write.
 */
@ApplicationScoped
public class MasterKeyRegister {
    private final DataSource database;
    private final KeyRing keys;

    MasterKeyRegister(DataSource database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Before any other room writes. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        enterOnce();
        // afterwards, so that of two nodes that start with keys of their own at least one sees the other's
        List<String> unknown = list().stream().filter(id -> !keys.knows(id)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("The database is under the master keys (" + String.join(", ", unknown)
                    + "), which this node lacks, expected them in DUIKOU_DATA_KEY, DUIKOU_FORMER_DATA_KEYS or the file of"
                    + " duikou.secret.master-key-file, the same on all nodes.");
        }
    }

    private void enterOnce() {
        if (list().contains(keys.currentId())) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> execute("insert into master_key (id) values (?)", keys.currentId()));
        } catch (RuntimeException e) {
            if (!list().contains(keys.currentId())) {
                throw e;
            }
        }
    }

    /** Nothing is under it any more. */
    @Transactional
    public void strike(String former) {
        execute("delete from master_key where id = ?", former);
    }

    @Transactional
    public List<String> list() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select id from master_key order by id");
                ResultSet found = query.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (found.next()) {
                ids.add(found.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The master keys cannot be read.", e);
        }
    }

    private void execute(String sql, String... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < parameters.length; each++) {
                statement.setString(each + 1, parameters[each]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The master keys cannot be written.", e);
        }
    }
}
