package org.duikou.round.submission;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duikou.access.Scope;
import org.duikou.intake.IdPool;
import org.duikou.intake.RoundSource;
import org.duikou.intake.Table;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundFactsStore;
import org.duikou.round.RoundPolicies;
import org.duikou.round.RoundRepository;
import org.duikou.round.RoundService;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.Replacement;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredRow;
import org.jboss.logging.Logger;

/** Replaces a whole round, or makes it, all or nothing. */
@ApplicationScoped
public class ImportService {
    private static final Logger LOG = Logger.getLogger(ImportService.class);
    private static final long NO_ROUND = -1;

    private final RoundRepository rounds;
    private final RoundService service;
    private final RoundPolicies policies;
    private final SubmissionLimits limits;
    private final Receipts receipts;
    private final List<RowRepository<?, ?>> repositories;
    private final Event<RowsAccepted> accepted;

    ImportService(
            RoundRepository rounds,
            RoundService service,
            RoundPolicies policies,
            SubmissionLimits limits,
            Receipts receipts,
            @All List<RowRepository<?, ?>> repositories,
            Event<RowsAccepted> accepted) {
        this.rounds = rounds;
        this.service = service;
        this.policies = policies;
        this.limits = limits;
        this.receipts = receipts;
        this.repositories = List.copyOf(repositories);
        this.accepted = accepted;
    }

    /**
     * Imports the files of a round under that code; a new round is of the scope's bureau.
     *
     * @throws org.duikou.round.InvalidRowsException with every issue of every file
     * @throws org.duikou.round.RoundNotCollectingException when the round is there and its tables are frozen
     */
    @Transactional
    public ImportOutcome importRound(Scope scope, String code, RoundSource source, Sending sending) {
        Optional<RoundEntity> existing = rounds.find(scope, code).map(round -> service.collecting(scope, round.code()));
        RoundArchive archive = RoundArchive.read(code, source, policies.file(), limits.ofTables());
        Map<Table<?>, Counts> counts = new LinkedHashMap<>();
        if (sending.dryRun()) {
            long id = existing.map(RoundEntity::id).orElse(NO_ROUND);
            var inRound = new InRound(id, archive.round(), new IdPool());
            repositories.forEach(each -> counts.put(each.table(), replace(each, archive, inRound, false)));
        } else {
            RoundEntity round = announced(scope, existing, archive);
            InRound inRound = RoundFactsStore.inRound(round);
            repositories.forEach(each -> counts.put(each.table(), replace(each, archive, inRound, true)));
            repositories.forEach(each -> giveReceipt(each.table(), archive, round, sending, counts.get(each.table())));
            counts.forEach((table, count) -> accepted.fire(new RowsAccepted(table.name(), count.accepted())));
            LOG.infof("Round %s was imported: %s", code, counts);
        }
        return new ImportOutcome(code, inOrder(counts), archive.warnings());
    }

    /** A table that is empty and was so is no submission. */
    private <T> void giveReceipt(
            Table<T> table, RoundArchive archive, RoundEntity round, Sending sending, Counts counts) {
        if (counts.accepted() > 0 || !counts.isNothing()) {
            var sent = new Receipts.Sent<>(table, archive.facts(table), null, null);
            receipts.give(round, sending.account(), sent, counts);
        }
    }

    private RoundEntity announced(Scope scope, Optional<RoundEntity> existing, RoundArchive archive) {
        if (existing.isEmpty()) {
            return service.create(scope, archive.round(), archive.policy());
        }
        service.announce(existing.get(), archive.round(), archive.policy());
        return existing.get();
    }

    private static <T, E extends StoredRow> Counts replace(
            RowRepository<T, E> repository, RoundArchive archive, InRound inRound, boolean writes) {
        List<T> facts = archive.facts(repository.table());
        Replacement<E> replacement = repository.replacement(repository.lines(inRound), facts, inRound);
        if (writes) {
            repository.write(inRound, replacement);
        }
        return Counts.of(facts.size(), replacement);
    }

    private static Map<String, Counts> inOrder(Map<Table<?>, Counts> counts) {
        Map<String, Counts> ordered = new LinkedHashMap<>();
        Table.all().forEach(table -> ordered.put(table.name(), counts.get(table)));
        return ordered;
    }
}
