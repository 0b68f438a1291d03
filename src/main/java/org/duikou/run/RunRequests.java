package org.duikou.run;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.duikou.access.Scope;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundService;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.RoundFacts;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes requests for runs: the round frozen, the run with its facts, and its job are stored together or not at all. */
@ApplicationScoped
public class RunRequests {
    private static final Logger LOG = Logger.getLogger(RunRequests.class);

    private final RunRepository runs;
    private final RunJournal journal;
    private final RunScheduler scheduler;
    private final RoundService rounds;
    private final RunOrders orders;
    private final Clock clock;

    RunRequests(
            RunRepository runs,
            RunJournal journal,
            RunScheduler scheduler,
            RoundService rounds,
            RunOrders orders,
            Clock clock) {
        this.runs = runs;
        this.journal = journal;
        this.scheduler = scheduler;
        this.rounds = rounds;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * The run that was asked for; under an idempotency key that was used before, the run of then.
     *
     * @throws IdempotencyKeyReusedException when that one was asked for something else
     * @throws InvalidRunException when the body has faults
     */
    @Transactional
    public RunEntity request(Scope scope, String roundCode, @Nullable String idempotencyKey, @Nullable JsonNode body) {
        RoundEntity round = rounds.round(scope, roundCode);
        RunOrder order = orders.read(body, round.round().mode());
        Optional<RunEntity> earlier = findEarlier(round, idempotencyKey, order);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        RoundFacts facts = rounds.freeze(scope, roundCode);
        // a twin of this request may have held the round until now
        return findEarlier(round, idempotencyKey, order).orElseGet(() -> add(round, idempotencyKey, order, facts));
    }

    private Optional<RunEntity> findEarlier(RoundEntity round, @Nullable String idempotencyKey, RunOrder order) {
        if (idempotencyKey == null) {
            return Optional.empty();
        }
        Optional<RunEntity> earlier = runs.findByKey(round.id(), idempotencyKey);
        if (earlier.isPresent() && !earlier.get().requestHash().equals(Fingerprint.of(order))) {
            throw new IdempotencyKeyReusedException();
        }
        return earlier;
    }

    private RunEntity add(RoundEntity round, @Nullable String idempotencyKey, RunOrder order, RoundFacts facts) {
        RoundFacts asked = facts.withPolicy(orders.policy(order, facts.policy()));
        var origin = new RunOrigin(
                idempotencyKey,
                Fingerprint.of(order),
                Fingerprint.of(facts),
                Fingerprint.of(asked),
                asked.candidates().size(),
                round.bureau(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var run = new RunEntity(UUID.randomUUID(), round.id(), order, origin);
        journal.add(run, asked);
        scheduler.schedule(run.id());
        LOG.infof("Run %s of round %s was asked for: limit %s", run.id(), round.code(), order.limit());
        return run;
    }
}
