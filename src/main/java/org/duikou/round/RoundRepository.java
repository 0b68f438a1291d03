package org.duikou.round;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duikou.access.Scope;
import org.duikou.vocabulary.BusinessCode;

/** Rounds by their codes, of those that a scope reaches. */
@ApplicationScoped
public class RoundRepository implements PanacheRepository<RoundEntity> {

    public Optional<RoundEntity> find(Scope scope, String code) {
        return BusinessCode.isWellFormed(code) ? query(scope, code).firstResultOptional() : Optional.empty();
    }

    /** The round, for this transaction alone: whoever changes its tables or its state waits. */
    public Optional<RoundEntity> findAndLock(Scope scope, String code) {
        return BusinessCode.isWellFormed(code)
                ? query(scope, code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                : Optional.empty();
    }

    private PanacheQuery<RoundEntity> query(Scope scope, String code) {
        RoundCondition reached = RoundCondition.of(scope);
        Map<String, Object> parameters = new HashMap<>(reached.parameters());
        parameters.put("code", code);
        return find("from RoundEntity r where r.code = :code and " + reached.text(), parameters);
    }

    public List<RoundEntity> listRounds(Scope scope) {
        RoundCondition reached = RoundCondition.of(scope);
        return list("from RoundEntity r where " + reached.text() + " order by r.code", reached.parameters());
    }
}
