package org.duikou.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs by their ids and rounds. */
@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<RunEntity, UUID> {

    Optional<RunEntity> findByKey(long roundId, String idempotencyKey) {
        return find("roundId = ?1 and idempotencyKey = ?2", roundId, idempotencyKey)
                .firstResultOptional();
    }

    /** Newest first. */
    List<RunEntity> listRuns(long roundId) {
        return list("roundId", Sort.descending("requestedAt").and("id"), roundId);
    }
}
