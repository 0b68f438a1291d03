package org.duikou.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Publications by their rounds. */
@ApplicationScoped
class PublicationRepository implements PanacheRepository<PublicationEntity> {

    Optional<PublicationEntity> findNewest(long roundId) {
        return find("roundId", Sort.descending("id"), roundId).firstResultOptional();
    }
}
