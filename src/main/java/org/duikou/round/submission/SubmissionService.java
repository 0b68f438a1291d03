package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duikou.access.Scope;
import org.duikou.intake.Intake;
import org.duikou.intake.Issue;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Rows;
import org.duikou.intake.TableReader;
import org.duikou.round.InvalidRowsException;
import org.duikou.round.PinnedRules;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundFactsStore;
import org.duikou.round.RoundService;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.Replacement;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredLine;
import org.duikou.round.rows.StoredRow;
import org.jboss.logging.Logger;

/** Replaces the rows of one table, all or none. */
@ApplicationScoped
class SubmissionService {
    private static final Logger LOG = Logger.getLogger(SubmissionService.class);

    private final RoundService rounds;
    private final RoundFactsStore store;
    private final Event<RowsAccepted> accepted;

    SubmissionService(RoundService rounds, RoundFactsStore store, Event<RowsAccepted> accepted) {
        this.rounds = rounds;
        this.store = store;
        this.accepted = accepted;
    }

    /**
     * Replaces the rows of the submission's scope.
     *
     * @throws InvalidRowsException when a row is wrong, or another table's row would be
     */
    @Transactional
    <T, E extends StoredRow> Outcome submit(
            Scope reached, String roundCode, RowRepository<T, E> repository, Submission<T> submission) {
        RoundEntity round = rounds.collecting(reached, roundCode);
        InRound inRound = RoundFactsStore.inRound(round);
        Rows<T> fresh = new TableReader(round.round())
                .read(repository.table(), submission.body().rows());
        RoundRows rows = store.rowsWithout(repository.table(), round, inRound);
        var parts = Parts.of(repository.lines(inRound), submission.scope(), rows);
        rows.put(fresh.and(Rows.stored(repository.table(), parts.stayingFacts())));

        List<Issue> more = new ArrayList<>(submission.scope().issues(fresh, rows));
        more.addAll(repository.conflicts(fresh, parts.stayingRows()));
        Intake intake = PinnedRules.check(rows.check().with(more));
        if (intake.hasErrors()) {
            throw new InvalidRowsException(intake.issues(), submission.body().form());
        }
        Replacement<E> replacement = repository.replacement(parts.replaced(), fresh.facts(), inRound);
        Counts counts = Counts.of(fresh.lines().size(), replacement);
        if (!submission.dryRun()) {
            repository.write(inRound, replacement);
            accepted.fire(new RowsAccepted(repository.table().name(), counts.accepted()));
            LOG.infof(
                    "Round %s took %d %s: %d changed, %d removed",
                    roundCode, counts.accepted(), repository.table(), counts.changed(), counts.removed());
        }
        rows.put(Rows.stored(repository.table(), parts.facts()));
        return new Outcome(counts, warnings(intake, fresh, rows));
    }

    /** Of the rows that were sent, and what they bring about elsewhere; the rest was warned of when it came. */
    private static List<Issue> warnings(Intake intake, Rows<?> fresh, RoundRows before) {
        List<Issue> ofFile =
                intake.issues().stream().filter(issue -> issue.row() == null).toList();
        Set<Issue> known =
                new HashSet<>(ofFile.isEmpty() ? List.of() : before.check().issues());
        return intake.issues().stream()
                .filter(issue -> issue.row() != null || fresh.issues().contains(issue) || !known.contains(issue))
                .toList();
    }

    /** The stored rows of a table: those that the submission replaces, and those that stay. */
    private record Parts<T, E extends StoredRow>(List<StoredLine<T, E>> replaced, List<StoredLine<T, E>> staying) {

        static <T, E extends StoredRow> Parts<T, E> of(
                List<StoredLine<T, E>> lines, TableScope<T> scope, RoundRows rows) {
            var ownerOf = scope.ownerIn().apply(rows);
            List<StoredLine<T, E>> replaced = new ArrayList<>();
            List<StoredLine<T, E>> staying = new ArrayList<>();
            lines.forEach(line -> (scope.isForeign(line.fact(), ownerOf) ? staying : replaced).add(line));
            return new Parts<>(replaced, staying);
        }

        List<T> facts() {
            return Stream.concat(replaced.stream(), staying.stream())
                    .map(StoredLine::fact)
                    .toList();
        }

        List<T> stayingFacts() {
            return staying.stream().map(StoredLine::fact).toList();
        }

        List<E> stayingRows() {
            return staying.stream().map(StoredLine::row).toList();
        }
    }
}
