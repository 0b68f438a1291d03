package org.duikou.round;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Rounds by their codes. */
@ApplicationScoped
public class RoundRepository implements PanacheRepository<RoundEntity> {

    public Optional<RoundEntity> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The round, for this transaction alone: whoever changes its tables or its state waits. */
    public Optional<RoundEntity> findAndLock(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public List<RoundEntity> listRounds() {
        return listAll(Sort.by("code"));
    }
}
