package org.duikou.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.duikou.audit.chain.AuditEntry;
import org.duikou.audit.chain.AuditRecord;
import org.duikou.audit.chain.CanonicalJson;
import org.duikou.audit.chain.ChainHead;
import org.duikou.audit.chain.ChainId;

/**
 * Adds entries to their chains. The head of a chain is a row, locked until the transaction ends, so that entries follow
 * each other; a transaction takes the heads that it needs in one order, so that none waits in a circle.
 */
@ApplicationScoped
class AuditStore {
    private static final String INSERT =
            """
            insert into audit_entry (bureau, organisation, number, happened_at, account, role, action, outcome,
                subject, counts, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final Set<ChainId> known = ConcurrentHashMap.newKeySet();

    AuditStore(DataSource database) {
        this.database = database;
    }

    /** Sees to it that the chain has a head to be locked, in a transaction of its own: two may want to make it. */
    void open(ChainId chain) {
        if (known.contains(chain)) {
            return;
        }
        if (!QuarkusTransaction.requiringNew().call(() -> isThere(chain))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> make(chain));
            } catch (RuntimeException e) {
                if (!QuarkusTransaction.requiringNew().call(() -> isThere(chain))) {
                    throw e;
                }
            }
        }
        known.add(chain);
    }

    private boolean isThere(ChainId chain) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select 1 from audit_chain where bureau = ? and organisation = ?")) {
            bind(query, chain);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new AuditFailedException(e);
        }
    }

    private void make(ChainId chain) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_chain (bureau, organisation, entries, hash) values (?, ?, 0, ?)")) {
            bind(insert, chain);
            insert.setString(3, AuditEntry.START);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AuditFailedException(e);
        }
    }

    /** Adds the entries, in the transaction in work. The chains are open. */
    void append(List<AuditDraft> drafts) {
        SortedMap<ChainId, List<AuditRecord>> recordsByChain = new TreeMap<>();
        drafts.forEach(draft -> recordsByChain
                .computeIfAbsent(draft.chain(), chain -> new ArrayList<>())
                .add(draft.record()));
        try (Connection connection = database.getConnection()) {
            for (ChainId chain : recordsByChain.keySet()) {
                append(connection, chain, recordsByChain.get(chain));
            }
        } catch (SQLException e) {
            throw new AuditFailedException(e);
        }
    }

    private static void append(Connection connection, ChainId chain, List<AuditRecord> records) throws SQLException {
        ChainHead head = locked(connection, chain);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditRecord record : records) {
                var entry = new AuditEntry(chain, head.count() + 1, head.hash(), record);
                head = new ChainHead(chain, entry.number(), entry.hash());
                bind(insert, entry, head.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        move(connection, head);
    }

    private static ChainHead locked(Connection connection, ChainId chain) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select entries, hash from audit_chain where bureau = ? and organisation = ? for update")) {
            bind(query, chain);
            ResultSet head = query.executeQuery();
            if (!head.next()) {
                throw new IllegalStateException("The chain (" + chain + ") has no head, expected one.");
            }
            return new ChainHead(chain, head.getLong(1), head.getString(2));
        }
    }

    private static void move(Connection connection, ChainHead head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_chain set entries = ?, hash = ? where bureau = ? and organisation = ?")) {
            update.setLong(1, head.count());
            update.setString(2, head.hash());
            update.setString(3, head.chain().bureau());
            update.setString(4, head.chain().organisation());
            update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, ChainId chain) throws SQLException {
        statement.setString(1, chain.bureau());
        statement.setString(2, chain.organisation());
    }

    private static void bind(PreparedStatement insert, AuditEntry entry, String hash) throws SQLException {
        AuditRecord record = entry.record();
        bind(insert, entry.chain());
        insert.setLong(3, entry.number());
        insert.setObject(4, record.at().atOffset(ZoneOffset.UTC));
        insert.setString(5, record.account());
        insert.setString(6, record.role());
        insert.setString(7, record.action());
        insert.setString(8, record.outcome().name());
        insert.setString(9, CanonicalJson.write(record.subject()));
        insert.setString(10, CanonicalJson.write(record.counts()));
        insert.setString(11, entry.previous());
        insert.setString(12, hash);
    }
}
