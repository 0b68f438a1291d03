package org.duikou.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Publications by their rounds. */
@ApplicationScoped
class PublicationRepository implements PanacheRepository<PublicationEntity> {

    /** The one that counts. */
    Optional<PublicationEntity> findNewest(long roundId) {
        return find("roundId = ?1 and publishedAt is not null order by publishedAt desc", roundId)
                .firstResultOptional();
    }

    Optional<PublicationEntity> findPending(long roundId) {
        return find("roundId = ?1 and publishedAt is null", roundId).firstResultOptional();
    }

    Optional<PublicationEntity> find(long roundId, long id) {
        return find("roundId = ?1 and id = ?2", roundId, id).firstResultOptional();
    }

    /** What is pending, then the newest first. */
    List<PublicationEntity> listPublications(long roundId) {
        return list("roundId = ?1 order by case when publishedAt is null then 0 else 1 end, publishedAt desc", roundId);
    }
}
