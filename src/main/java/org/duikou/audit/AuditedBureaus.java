package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.duikou.access.Caller;
import org.duikou.access.Scope;
import org.duikou.audit.chain.ChainId;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundRepository;
import org.duikou.run.RunNotFoundException;
import org.duikou.run.RunService;

/** Tells in whose chain a call is kept: in that of the bureau whose round it is about, whoever calls. */
@ApplicationScoped
class AuditedBureaus {
    private final RoundRepository rounds;
    private final RunService runs;

    AuditedBureaus(RoundRepository rounds, RunService runs) {
        this.rounds = rounds;
        this.runs = runs;
    }

    @Transactional
    ChainId chain(Caller caller, SortedMap<String, String> subject) {
        String bureau = find(subject).map(RoundEntity::bureau).orElse(caller.bureau());
        return bureau.equals(caller.bureau()) ? own(caller) : new ChainId(bureau, "");
    }

    static ChainId own(Caller caller) {
        String organisation = caller.organisation();
        return new ChainId(caller.bureau(), organisation == null ? "" : organisation);
    }

    private Optional<RoundEntity> find(SortedMap<String, String> subject) {
        if (subject.containsKey("round")) {
            return rounds.find(Scope.installation(), subject.get("round"));
        }
        return Optional.ofNullable(subject.get("run")).flatMap(this::findByRun);
    }

    private Optional<RoundEntity> findByRun(String run) {
        try {
            return rounds.findByIdOptional(
                    runs.run(Scope.installation(), UUID.fromString(run)).roundId());
        } catch (IllegalArgumentException | RunNotFoundException e) {
            return Optional.empty();
        }
    }
}
