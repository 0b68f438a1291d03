package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the database holds of a round, as text, to be compared before and after a call. */
@ApplicationScoped
class StoredRounds {
    private static final String TABLES =
            "college,institution,enterprise,opening,student,choice,assessment,exclusion,pin,incumbent";

    private final EntityManager database;

    StoredRounds(EntityManager database) {
        this.database = database;
    }

    /** Every row of every table, the round's own first. */
    @Transactional
    String dump(String code) {
        var rows = new TreeMap<String, String>();
        rows.put("round", query("select * from round where code = :code", code));
        for (String table : TABLES.split(",")) {
            rows.put(
                    table,
                    query(
                            "select * from " + table
                                    + " where round_id = (select id from round where code = :code) order by id",
                            code));
        }
        return rows.toString();
    }

    /** One column of a table, in the order of its ids. */
    @Transactional
    List<?> column(String code, String table, String column) {
        return database.createNativeQuery("select " + column + " from " + table
                        + " where round_id = (select id from round where code = :code) order by id")
                .setParameter("code", code)
                .getResultList();
    }

    private String query(String sql, String code) {
        var text = new StringBuilder();
        for (Object row : database.createNativeQuery(sql, Object[].class)
                .setParameter("code", code)
                .getResultList()) {
            text.append(Arrays.stream((Object[]) row)
                    .map(StoredRounds::text)
                    .collect(Collectors.joining(", ", "[", "]\n")));
        }
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
