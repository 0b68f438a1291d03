package org.duikou.round;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.duikou.vocabulary.BusinessCode;

/** Rounds by their codes. */
@ApplicationScoped
public class RoundRepository implements PanacheRepository<RoundEntity> {

    public Optional<RoundEntity> findByCode(String code) {
        return BusinessCode.isWellFormed(code) ? find("code", code).firstResultOptional() : Optional.empty();
    }

    /** The round, for this transaction alone: whoever changes its tables or its state waits. */
    public Optional<RoundEntity> findAndLock(String code) {
        return BusinessCode.isWellFormed(code)
                ? find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                : Optional.empty();
    }

    public List<RoundEntity> listRounds() {
        return listAll(Sort.by("code"));
    }
}
