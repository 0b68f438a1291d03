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
import org.duikou.http.IfMatch;
import org.duikou.intake.Intake;
import org.duikou.intake.Issue;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Rows;
import org.duikou.intake.Table;
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
import org.jspecify.annotations.Nullable;

/** Replaces the rows of one table, all or none. */
@ApplicationScoped
class SubmissionService {
    private static final Logger LOG = Logger.getLogger(SubmissionService.class);

    private final RoundService rounds;
    private final Surroundings surroundings;
    private final SubmissionRepository submissions;
    private final Receipts receipts;
    private final Event<RowsAccepted> accepted;

    SubmissionService(
            RoundService rounds,
            Surroundings surroundings,
            SubmissionRepository submissions,
            Receipts receipts,
            Event<RowsAccepted> accepted) {
        this.rounds = rounds;
        this.surroundings = surroundings;
        this.submissions = submissions;
        this.receipts = receipts;
        this.accepted = accepted;
    }

    /**
     * Replaces the rows of the submission's scope.
     *
     * @throws TableChangedException when they are no longer as the caller read them
     * @throws InvalidRowsException when a row is wrong, or another table's row would be
     */
    @Transactional
    <T, E extends StoredRow> Outcome submit(
            Scope scope, String roundCode, RowRepository<T, E> repository, Submission<T> submission) {
        RoundEntity round = rounds.collecting(scope, roundCode);
        requireUnchanged(round, repository.table(), submission);
        InRound inRound = RoundFactsStore.inRound(round);
        Rows<T> fresh = new TableReader(round.round())
                .read(repository.table(), submission.body().rows());
        var beside = surroundings.of(round, inRound, repository, submission.scope(), fresh);
        Intake intake = check(repository, submission, fresh, beside, inRound);
        if (intake.hasErrors()) {
            throw new InvalidRowsException(intake.issues(), submission.body().form());
        }
        Replacement<E> replacement = repository.replacement(beside.replaced(), fresh.facts(), inRound);
        Counts counts = Counts.of(fresh.lines().size(), replacement);
        Difference difference = Difference.of(repository, replacement, inRound);
        SubmissionEntity receipt = null;
        if (!submission.sending().dryRun()) {
            repository.write(inRound, replacement);
            var sent = new Receipts.Sent<>(
                    fresh.table(),
                    fresh.facts(),
                    owner(submission),
                    submission.body().hash());
            receipt = receipts.give(round, submission.sending().account(), sent, counts);
            accepted.fire(new RowsAccepted(repository.table().name(), counts.accepted()));
            LOG.infof(
                    "Round %s took %d %s: %d changed, %d removed",
                    roundCode, counts.accepted(), repository.table(), counts.changed(), counts.removed());
        }
        beside.rows().put(Rows.stored(repository.table(), storedFacts(beside)));
        long revision = submissions.revision(round, repository.table(), owner(submission));
        return new Outcome(counts, difference, warnings(intake, fresh, beside.rows()), receipt, revision);
    }

    private void requireUnchanged(RoundEntity round, Table<?> table, Submission<?> submission) {
        IfMatch condition = submission.condition();
        if (condition != null && !condition.holds(submissions.revision(round, table, owner(submission)))) {
            throw new TableChangedException(table);
        }
    }

    private static @Nullable String owner(Submission<?> submission) {
        return submission.scope().code().orElse(null);
    }

    private static <T, E extends StoredRow> Intake check(
            RowRepository<T, E> repository,
            Submission<T> submission,
            Rows<T> fresh,
            Surroundings.Beside<T, E> beside,
            InRound inRound) {
        TableScope<T> scope = submission.scope();
        RoundRows rows = beside.rows();
        var ownerOf = scope.ownerIn().apply(rows);
        Rows<T> own = fresh.keeping(fact -> !scope.isForeign(fact, ownerOf));
        List<T> staying = beside.staying().stream().map(StoredLine::fact).toList();
        rows.put(own.and(Rows.stored(repository.table(), staying)));
        List<Issue> more = new ArrayList<>(scope.issues(fresh, rows));
        more.addAll(repository.conflicts(fresh, inRound, owner(submission)));
        return PinnedRules.check(rows.check().with(more));
    }

    private static <T, E extends StoredRow> List<T> storedFacts(Surroundings.Beside<T, E> beside) {
        return Stream.concat(beside.replaced().stream(), beside.staying().stream())
                .map(StoredLine::fact)
                .toList();
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
}
