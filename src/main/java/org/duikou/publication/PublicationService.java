package org.duikou.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duikou.access.Scope;
import org.duikou.access.Scope.Reach;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundFactsStore;
import org.duikou.round.RoundService;
import org.duikou.run.RunEntity;
import org.duikou.run.RunService;
import org.duikou.vocabulary.Fingerprint;
import org.jboss.logging.Logger;

/** Publishes runs, by the word of one account or of two, and finds what is published. */
@ApplicationScoped
public class PublicationService {
    private static final Logger LOG = Logger.getLogger(PublicationService.class);

    private final PublicationRepository publications;
    private final RoundService rounds;
    private final RoundFactsStore facts;
    private final RunService runs;
    private final Clock clock;
    private final Event<PublicationEntity> made;

    PublicationService(
            PublicationRepository publications,
            RoundService rounds,
            RoundFactsStore facts,
            RunService runs,
            Clock clock,
            Event<PublicationEntity> made) {
        this.publications = publications;
        this.rounds = rounds;
        this.facts = facts;
        this.runs = runs;
        this.clock = clock;
        this.made = made;
    }

    /**
     * Makes a run's placements those of its round; publishing again what is published changes nothing. A bureau whose
     * round takes four eyes only asks for it, once; the installation's administrator publishes at once.
     *
     * @throws RefusedPublicationException when the run has no checked result, is of another round, the round's facts have
     *     changed since, or another run waits for approval
     * @throws org.duikou.round.RoundStateException when the round is neither in review nor published
     */
    @Transactional
    public PublicationDto publish(Scope scope, String account, String roundCode, UUID runId) {
        RunEntity run = runs.run(scope, runId);
        RoundEntity round = publishable(scope, roundCode, run);
        Optional<PublicationEntity> current = publications.findNewest(round.id());
        if (current.isPresent() && current.get().runId().equals(runId)) {
            return told(current.get(), round);
        }
        Optional<PublicationEntity> pending = publications.findPending(round.id());
        if (needsApproval(scope, round)) {
            pending.ifPresent(known -> requireSame(known, runId));
            return told(pending.orElseGet(() -> asked(round, runId, account)), round);
        }
        PublicationEntity publication =
                pending.filter(known -> known.runId().equals(runId)).orElseGet(() -> asked(round, runId, account));
        if (!account.equals(publication.requestedBy())) {
            publication.approve(account);
        }
        return publish(publication, round, run);
    }

    /** The round, held, once it is known that it may publish that run. */
    private RoundEntity publishable(Scope scope, String roundCode, RunEntity run) {
        requireResult(rounds.round(scope, roundCode), run);
        RoundEntity round = rounds.held(scope, roundCode);
        RoundService.requirePublishable(round);
        if (!run.roundHash().equals(Fingerprint.of(facts.facts(scope, roundCode)))) {
            throw new RefusedPublicationException("run-outdated", run.id(), roundCode);
        }
        return round;
    }

    private static void requireResult(RoundEntity round, RunEntity run) {
        if (run.roundId() != round.id()) {
            throw new RefusedPublicationException("run-of-other-round", run.id(), round.code());
        }
        if (!run.status().hasResult()) {
            throw new RefusedPublicationException("run-not-publishable", run.id(), run.status());
        }
    }

    private static void requireSame(PublicationEntity pending, UUID runId) {
        if (!pending.runId().equals(runId)) {
            throw new RefusedPublicationException("publication-pending", pending.id(), pending.runId());
        }
    }

    private static boolean needsApproval(Scope scope, RoundEntity round) {
        return round.terms().fourEyes() && scope.reach() != Reach.INSTALLATION;
    }

    /** Whether a publication by this caller does without the second account that the round wants. */
    @Transactional
    public boolean waivesApproval(Scope scope, String roundCode) {
        RoundEntity round = rounds.round(scope, roundCode);
        return round.terms().fourEyes() && !needsApproval(scope, round);
    }

    private PublicationEntity asked(RoundEntity round, UUID runId, String account) {
        var publication = new PublicationEntity(round.id(), runId, account, now());
        publications.persist(publication);
        LOG.infof("Run %s of round %s was asked to be published", runId, round.code());
        return publication;
    }

    private PublicationDto publish(PublicationEntity publication, RoundEntity round, RunEntity run) {
        // holds the run's row, so that nobody discards it meanwhile
        runs.keepPublished(run);
        publication.publish(after(publications.findNewest(round.id())));
        rounds.toPublished(round);
        made.fire(publication);
        LOG.infof("Run %s of round %s was published", run.id(), round.code());
        return told(publication, round);
    }

    /** Now, and later than what was published before, whatever the clocks of the nodes say. */
    private Instant after(Optional<PublicationEntity> earlier) {
        Instant now = now();
        return earlier.map(PublicationEntity::publishedAt)
                .filter(at -> !at.isBefore(now))
                .map(at -> at.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Publishes what another account asked for.
     *
     * @throws RefusedPublicationException when the same account asked for it, it is not pending, or its run cannot be
     *     published any more
     */
    @Transactional
    public PublicationDto approve(Scope scope, String account, String roundCode, long id) {
        PublicationEntity publication = pending(scope, roundCode, id);
        if (account.equals(publication.requestedBy())) {
            throw new RefusedPublicationException("publication-own-request", id);
        }
        RunEntity run = runs.run(scope, publication.runId());
        RoundEntity round = publishable(scope, roundCode, run);
        publication.approve(account);
        return publish(publication, round, run);
    }

    /**
     * Takes back what was asked for, whoever of the bureau did.
     *
     * @throws RefusedPublicationException when it is not pending
     */
    @Transactional
    public void withdraw(Scope scope, String roundCode, long id) {
        publications.delete(pending(scope, roundCode, id));
        LOG.infof("Publication %d of round %s was withdrawn", id, roundCode);
    }

    /** Read once the round is held, so that of two approvals the second sees the first. */
    private PublicationEntity pending(Scope scope, String roundCode, long id) {
        RoundEntity round = rounds.held(scope, roundCode);
        PublicationEntity publication =
                publications.find(round.id(), id).orElseThrow(() -> new PublicationNotFoundException(id, roundCode));
        if (publication.publishedAt() != null) {
            throw new RefusedPublicationException("publication-not-pending", id);
        }
        return publication;
    }

    /** Every publication of the round: what is pending, then the newest first. */
    @Transactional
    public List<PublicationDto> history(Scope scope, String roundCode) {
        RoundEntity round = rounds.round(scope, roundCode);
        return publications.listPublications(round.id()).stream()
                .map(each -> told(each, round))
                .toList();
    }

    private PublicationDto told(PublicationEntity publication, RoundEntity round) {
        if (publication.publishedAt() == null) {
            return PublicationDto.from(publication, round.code(), PublicationState.PENDING);
        }
        boolean isCurrent =
                publications.findNewest(round.id()).map(publication::equals).orElse(false);
        return PublicationDto.from(
                publication, round.code(), isCurrent ? PublicationState.CURRENT : PublicationState.REPLACED);
    }

    /**
     * The run that is published for a round.
     *
     * @throws NotPublishedException when none is
     */
    @Transactional
    public RunEntity published(Scope scope, String roundCode) {
        RoundEntity round = rounds.round(scope, roundCode);
        return publications
                .findNewest(round.id())
                .map(publication -> runs.run(scope, publication.runId()))
                .orElseThrow(() -> new NotPublishedException(roundCode));
    }
}
