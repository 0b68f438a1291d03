package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.duikou.audit.chain.AuditEntry;
import org.duikou.audit.chain.AuditRecord;
import org.duikou.audit.chain.CanonicalJson;
import org.duikou.audit.chain.ChainHead;
import org.duikou.audit.chain.ChainId;

/** Reads entries, chain by chain in order. */
@ApplicationScoped
class AuditReader {
    private static final String PAGE =
            """
            select organisation, number, happened_at, account, role, action, outcome, subject, counts, previous_hash, hash
            from audit_entry
            where bureau = ? and (organisation = ? or ?) and (organisation > ? or organisation = ? and number > ?)
            order by organisation, number
            fetch first ? rows only""";
    private static final String HEADS =
            """
            select organisation, entries, hash from audit_chain
            where bureau = ? and (organisation = ? or ?) order by organisation""";

    private final DataSource database;

    AuditReader(DataSource database) {
        this.database = database;
    }

    @Transactional
    List<StoredEntry> page(ChainSelection wanted, AuditCursor after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PAGE)) {
            wanted.bind(query);
            query.setString(4, after.organisation());
            query.setString(5, after.organisation());
            query.setLong(6, after.number());
            query.setInt(7, limit);
            ResultSet rows = query.executeQuery();
            List<StoredEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(entry(wanted.bureau(), rows));
            }
            return entries;
        } catch (SQLException e) {
            throw new AuditFailedException(e);
        }
    }

    @Transactional
    List<ChainHead> heads(ChainSelection wanted) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HEADS)) {
            wanted.bind(query);
            ResultSet rows = query.executeQuery();
            List<ChainHead> heads = new ArrayList<>();
            while (rows.next()) {
                heads.add(new ChainHead(
                        new ChainId(wanted.bureau(), rows.getString(1)), rows.getLong(2), rows.getString(3)));
            }
            return heads;
        } catch (SQLException e) {
            throw new AuditFailedException(e);
        }
    }

    private static StoredEntry entry(String bureau, ResultSet row) throws SQLException {
        var record = new AuditRecord(
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                AuditRecord.Outcome.valueOf(row.getString(7)),
                CanonicalJson.texts(row.getString(8)),
                CanonicalJson.numbers(row.getString(9)));
        var chain = new ChainId(bureau, row.getString(1));
        return new StoredEntry(new AuditEntry(chain, row.getLong(2), row.getString(10), record), row.getString(11));
    }
}
