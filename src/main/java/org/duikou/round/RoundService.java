package org.duikou.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.duikou.vocabulary.RoundFacts;
import org.jboss.logging.Logger;

/** The life of a round. */
@ApplicationScoped
public class RoundService {
    private static final Logger LOG = Logger.getLogger(RoundService.class);

    private final RoundRepository rounds;
    private final RoundFactsStore store;
    private final Clock clock;

    RoundService(RoundRepository rounds, RoundFactsStore store, Clock clock) {
        this.rounds = rounds;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The round of that code.
     *
     * @throws RoundNotFoundException when there is none
     */
    @Transactional
    public RoundEntity round(String code) {
        return rounds.findByCode(code).orElseThrow(() -> new RoundNotFoundException(code));
    }

    /**
     * Freezes the tables of a round that still collects, and answers their facts; of one that is frozen already, its
     * facts as they are.
     *
     * @throws RoundStateException when it is closed
     * @throws RoundIncompleteException when it has no students or no openings
     * @throws InvalidRowsException when its tables are not valid together
     */
    @Transactional
    public RoundFacts freeze(String code) {
        RoundEntity round = locked(code);
        if (round.state() == RoundState.CLOSED) {
            throw new RoundStateException(round, RoundState.FROZEN);
        }
        RoundFacts facts = store.facts(code);
        if (facts.candidates().isEmpty() || facts.openings().isEmpty()) {
            throw new RoundIncompleteException(code);
        }
        if (round.state().isCollecting()) {
            move(round, RoundState.FROZEN);
        }
        return facts;
    }

    /** A frozen round has a proposal to look at; elsewhere in its life, nothing changes. */
    @Transactional
    public void toReview(String code) {
        RoundEntity round = locked(code);
        if (round.state() == RoundState.FROZEN) {
            move(round, RoundState.REVIEW);
        }
    }

    /**
     * The round's placements are out; a published round stays so.
     *
     * @throws RoundStateException when it is neither in review nor published
     */
    @Transactional
    public void toPublished(String code) {
        RoundEntity round = locked(code);
        if (round.state() != RoundState.PUBLISHED) {
            move(round, RoundState.PUBLISHED);
        }
    }

    private RoundEntity locked(String code) {
        return rounds.findAndLock(code).orElseThrow(() -> new RoundNotFoundException(code));
    }

    private void move(RoundEntity round, RoundState next) {
        if (!round.state().leadsTo(next)) {
            throw new RoundStateException(round, next);
        }
        LOG.infof("Round %s went from %s to %s", round.code(), round.state(), next);
        round.become(next, clock.instant());
    }
}
