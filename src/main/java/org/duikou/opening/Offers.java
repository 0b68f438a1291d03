package org.duikou.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duikou.round.RoundEntity;
import org.hibernate.StatelessSession;

/** What the openings of a round offer. */
@ApplicationScoped
public class Offers {
    private final StatelessSession session;

    Offers(StatelessSession session) {
        this.session = session;
    }

    /** One of each opening. */
    @Transactional
    public List<OfferedSeats> listOffers(RoundEntity round) {
        return session
                .createSelectionQuery("from OpeningEntity o where o.roundId = :round", OpeningEntity.class)
                .setParameter("round", round.id())
                .getResultList()
                .stream()
                .map(OpeningEntity::offer)
                .toList();
    }
}
