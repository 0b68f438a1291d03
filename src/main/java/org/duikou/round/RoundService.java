package org.duikou.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.duikou.access.Scope;
import org.duikou.http.IfMatch;
import org.duikou.intake.Intake;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.RoundReader;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** The life of a round. */
@ApplicationScoped
public class RoundService {
    private static final Logger LOG = Logger.getLogger(RoundService.class);

    private final RoundRepository rounds;
    private final RoundFactsStore store;
    private final RoundPolicies policies;
    private final RoundTerms ordinaryTerms;
    private final ObjectMapper json;
    private final Clock clock;

    RoundService(
            RoundRepository rounds,
            RoundFactsStore store,
            RoundPolicies policies,
            RoundConfig config,
            ObjectMapper json,
            Clock clock) {
        this.ordinaryTerms = RoundTerms.of(config);
        this.rounds = rounds;
        this.store = store;
        this.policies = policies;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The round of that code.
     *
     * @throws RoundNotFoundException when the scope reaches none
     */
    @Transactional
    public RoundEntity round(Scope scope, String code) {
        RoundEntity round = rounds.find(scope, code).orElseThrow(() -> new RoundNotFoundException(code));
        MDC.put("round", code);
        return round;
    }

    @Transactional
    public List<RoundEntity> listRounds(Scope scope) {
        return rounds.listRounds(scope);
    }

    /**
     * A new round from a body with the fields of {@code round.json}.
     *
     * @throws InvalidRowsException with every issue of the body
     * @throws RoundExistsException when its code is taken
     */
    @Transactional
    public RoundEntity create(Scope scope, JsonNode body) {
        RoundBody wanted = RoundBody.read(body, policies.file(), ordinaryTerms);
        RoundEntity round = create(scope, wanted.round(), wanted.policy());
        if (!wanted.terms().equals(ordinaryTerms)) {
            round.agree(wanted.terms(), clock.instant());
        }
        wanted.state().ifPresent(state -> step(scope, round, state));
        rounds.flush();
        return round;
    }

    /**
     * A new round of the scope's bureau, as that announced it.
     *
     * @throws RoundExistsException when its code is taken
     */
    @Transactional
    public RoundEntity create(Scope scope, Round announced, JsonNode policy) {
        if (rounds.find(Scope.installation(), announced.code()).isPresent()) {
            throw new RoundExistsException(announced.code());
        }
        var round = new RoundEntity(scope.bureau(), announced, policy.toString(), ordinaryTerms, clock.instant());
        try {
            rounds.persistAndFlush(round);
        } catch (ConstraintViolationException e) {
            // another call made it in the meantime
            throw new RoundExistsException(announced.code());
        }
        LOG.infof("Round %s was made", round.code());
        return round;
    }

    /**
     * The round, changed and moved along.
     *
     * @throws RoundChangedException when it is no longer as the caller read it
     * @throws RoundNotCollectingException when more than its state should change and it no longer collects
     * @throws RoundStateException when its life does not lead to the wanted state
     * @throws InvalidRowsException when the change is not valid, or makes its tables invalid
     */
    @Transactional
    public RoundEntity patch(Scope scope, String code, IfMatch condition, JsonNode change) {
        RoundEntity round = locked(scope, code);
        if (!condition.holds(round.version())) {
            throw new RoundChangedException(code);
        }
        JsonNode policy = policies.overrides(round);
        JsonNode whole = new RoundPatch(change).onTopOf(round, policy, json.createObjectNode());
        RoundBody wanted = RoundBody.read(whole, policies.file(), ordinaryTerms);
        requireSameCode(wanted.round().code(), code);
        wanted.state().filter(RoundState::isCollecting).ifPresent(state -> step(scope, round, state));
        if (!wanted.round().equals(round.round()) || !wanted.policy().equals(policy)) {
            announce(round, wanted.round(), wanted.policy());
            requireValid(store.check(round));
        }
        if (!wanted.terms().equals(round.terms())) {
            round.agree(wanted.terms(), clock.instant());
        }
        wanted.state().ifPresent(state -> step(scope, round, state));
        rounds.flush();
        return round;
    }

    private static void requireSameCode(String code, String pathCode) {
        if (!code.equals(pathCode)) {
            Issue differs =
                    Issue.of(IssueCode.ROUND_CODE_DIFFERS, RoundReader.ROUND_FILE, null, "code", code, pathCode);
            throw new InvalidRowsException(List.of(differs), BodyForm.OBJECT);
        }
    }

    private static void requireValid(Intake intake) {
        if (intake.hasErrors()) {
            throw new InvalidRowsException(intake.issues());
        }
    }

    /**
     * Says anew what a round is that still collects.
     *
     * @throws RoundNotCollectingException when it no longer does
     */
    @Transactional
    public void announce(RoundEntity round, Round announced, JsonNode policy) {
        requireCollecting(round);
        round.announce(announced, policy.toString(), clock.instant());
    }

    /**
     * The round, held until the transaction ends, while its tables change.
     *
     * @throws RoundNotFoundException when there is none
     * @throws RoundNotCollectingException when its tables are frozen
     * @throws DeadlinePassedException when an organisation comes too late
     */
    @Transactional
    public RoundEntity collecting(Scope scope, String code) {
        RoundEntity round = locked(scope, code);
        requireCollecting(round);
        if (!scope.isWhole() && round.terms().isCollectedAt(clock.instant())) {
            throw new DeadlinePassedException(round, round.terms().collectUntil());
        }
        return round;
    }

    private static void requireCollecting(RoundEntity round) {
        if (!round.state().isCollecting()) {
            throw new RoundNotCollectingException(round);
        }
    }

    /** One step by the bureau's word; none when the round is there already. */
    private void step(Scope scope, RoundEntity round, RoundState next) {
        if (round.state() == next) {
            return;
        }
        List<RoundState> legal = round.state().nextByWord();
        if (!legal.contains(next)) {
            throw new RoundStateException(round, next, legal);
        }
        if (next == RoundState.FROZEN) {
            freeze(scope, round.code());
        } else {
            move(round, next);
        }
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
    public RoundFacts freeze(Scope scope, String code) {
        RoundEntity round = locked(scope, code);
        if (round.state() == RoundState.CLOSED) {
            throw new RoundStateException(
                    round, RoundState.FROZEN, round.state().next());
        }
        RoundFacts facts = store.facts(scope, code);
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
    public void toReview(Scope scope, String code) {
        RoundEntity round = locked(scope, code);
        if (round.state() == RoundState.FROZEN) {
            move(round, RoundState.REVIEW);
        }
    }

    /**
     * The round, held until the transaction ends.
     *
     * @throws RoundNotFoundException when the scope reaches none
     */
    @Transactional
    public RoundEntity held(Scope scope, String code) {
        return locked(scope, code);
    }

    /**
     * The round may publish what a run found.
     *
     * @throws RoundStateException when it is neither in review nor published
     */
    public static void requirePublishable(RoundEntity round) {
        if (round.state() != RoundState.PUBLISHED) {
            requireLeading(round, RoundState.PUBLISHED);
        }
    }

    /** The placements of a round that is held are out; a published round stays so. */
    public void toPublished(RoundEntity round) {
        if (round.state() != RoundState.PUBLISHED) {
            move(round, RoundState.PUBLISHED);
        }
    }

    private static void requireLeading(RoundEntity round, RoundState next) {
        if (!round.state().leadsTo(next)) {
            throw new RoundStateException(round, next, round.state().next());
        }
    }

    private RoundEntity locked(Scope scope, String code) {
        return rounds.findAndLock(scope, code).orElseThrow(() -> new RoundNotFoundException(code));
    }

    private void move(RoundEntity round, RoundState next) {
        requireLeading(round, next);
        LOG.infof("Round %s went from %s to %s", round.code(), round.state(), next);
        round.become(next, clock.instant());
    }
}
