package org.duikou.run;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

    private final RunJournal journal;
    private final RunScheduler scheduler;
    private final RoundService rounds;
    private final RunOrders orders;
    private final Clock clock;

    RunRequests(RunJournal journal, RunScheduler scheduler, RoundService rounds, RunOrders orders, Clock clock) {
        this.journal = journal;
        this.scheduler = scheduler;
        this.rounds = rounds;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * The run that was asked for.
     *
     * @throws InvalidRunException when the body has faults
     */
    @Transactional
    public RunEntity request(Scope scope, String roundCode, @Nullable JsonNode body) {
        RoundEntity round = rounds.round(scope, roundCode);
        RunOrder order = orders.read(body, round.round().mode());
        return add(round, order, rounds.freeze(scope, roundCode));
    }

    private RunEntity add(RoundEntity round, RunOrder order, RoundFacts facts) {
        RoundFacts asked = facts.withPolicy(orders.policy(order, facts.policy()));
        var origin = new RunOrigin(
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
