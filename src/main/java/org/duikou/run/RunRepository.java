package org.duikou.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duikou.access.Scope;
import org.duikou.round.RoundCondition;

/** Runs by their ids and rounds. */
@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<RunEntity, UUID> {

    /** A run of a round that the scope reaches. */
    Optional<RunEntity> find(Scope scope, UUID id) {
        RoundCondition reached = RoundCondition.of(scope);
        Map<String, Object> parameters = new HashMap<>(reached.parameters());
        parameters.put("run", id);
        return find(
                        "select run from RunEntity run, RoundEntity r where run.id = :run and r.id = run.roundId and "
                                + reached.text(),
                        parameters)
                .firstResultOptional();
    }

    /** Newest first. */
    List<RunEntity> listRuns(long roundId) {
        return list("roundId", Sort.descending("requestedAt").and("id"), roundId);
    }
}
