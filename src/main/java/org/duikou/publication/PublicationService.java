package org.duikou.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.duikou.access.Scope;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundFactsStore;
import org.duikou.round.RoundService;
import org.duikou.run.RunEntity;
import org.duikou.run.RunService;
import org.duikou.vocabulary.Fingerprint;
import org.jboss.logging.Logger;

/** Publishes runs and finds what is published. */
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
     * Makes a run's placements those of its round; publishing again what is published changes nothing.
     *
     * @throws RefusedPublicationException when the run has no checked result, is of another round, or the round's facts
     *     have changed since
     * @throws org.duikou.round.RoundStateException when the round is neither in review nor published
     */
    @Transactional
    public PublicationEntity publish(Scope scope, String roundCode, UUID runId) {
        RoundEntity round = rounds.round(scope, roundCode);
        RunEntity run = runs.run(scope, runId);
        requireResult(round, run);
        rounds.toPublished(scope, roundCode);
        if (!run.roundHash().equals(Fingerprint.of(facts.facts(scope, roundCode)))) {
            throw new RefusedPublicationException("run-outdated", runId, roundCode);
        }
        Optional<PublicationEntity> newest = publications.findNewest(round.id());
        if (newest.isPresent() && newest.get().runId().equals(runId)) {
            return newest.get();
        }
        var publication =
                new PublicationEntity(round.id(), runId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        publications.persist(publication);
        runs.keepPublished(run);
        made.fire(publication);
        LOG.infof("Run %s of round %s was published", runId, roundCode);
        return publication;
    }

    private static void requireResult(RoundEntity round, RunEntity run) {
        if (run.roundId() != round.id()) {
            throw new RefusedPublicationException("run-of-other-round", run.id(), round.code());
        }
        if (!run.status().hasResult()) {
            throw new RefusedPublicationException("run-not-publishable", run.id(), run.status());
        }
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
