package org.duikou.round.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duikou.access.Scope;
import org.duikou.intake.Table;
import org.duikou.round.RoundEntity;
import org.jspecify.annotations.Nullable;

/** Submissions that were accepted. */
@ApplicationScoped
class SubmissionRepository implements PanacheRepository<SubmissionEntity> {
    private static final String CHANGED = "changed + removed > 0";

    /** Newest first, those that the scope reaches. */
    List<SubmissionEntity> listSubmissions(Scope scope, RoundEntity round, ReceiptReading.Wanted wanted) {
        var condition = new StringBuilder("roundId = :round");
        Map<String, Object> parameters = new HashMap<>(Map.of("round", round.id()));
        if (wanted.table() != null) {
            condition.append(" and tableName = :table");
            parameters.put("table", wanted.table());
        }
        String whose = scope.isWhole() ? wanted.owner() : scope.requireOrganisation();
        if (whose != null) {
            condition.append(" and owner = :owner");
            parameters.put("owner", whose);
        }
        return find(condition + " and tableName in (:tables) order by id desc", with(parameters, scope))
                .page(0, wanted.limit())
                .list();
    }

    Optional<SubmissionEntity> find(Scope scope, RoundEntity round, long id) {
        Map<String, Object> parameters = new HashMap<>(Map.of("round", round.id(), "id", id));
        String own = "";
        if (!scope.isWhole()) {
            own = " and owner = :owner";
            parameters.put("owner", scope.requireOrganisation());
        }
        return find("roundId = :round and id = :id and tableName in (:tables)" + own, with(parameters, scope))
                .firstResultOptional();
    }

    /** An enterprise may have the code of a college, so its tables are told apart. */
    private static Map<String, Object> with(Map<String, Object> parameters, Scope scope) {
        List<String> tables = Table.all().stream()
                .filter(table -> Owner.mayRead(scope, table))
                .map(Table::name)
                .toList();
        parameters.put("tables", tables.isEmpty() ? List.of("-") : tables);
        return parameters;
    }

    /** Number of the last submission that changed rows of that owner (null: any rows) of the table; 0: none did. */
    long revision(RoundEntity round, Table<?> table, @Nullable String owner) {
        String whose = owner == null ? "" : " and (owner is null or owner = :owner)";
        Map<String, Object> parameters = new HashMap<>(Map.of("round", round.id(), "table", table.name()));
        if (owner != null) {
            parameters.put("owner", owner);
        }
        return find("roundId = :round and tableName = :table and " + CHANGED + whose + " order by id desc", parameters)
                .firstResultOptional()
                .map(SubmissionEntity::id)
                .orElse(0L);
    }
}
