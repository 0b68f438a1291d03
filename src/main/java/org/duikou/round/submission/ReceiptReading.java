package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duikou.access.Scope;
import org.duikou.round.RoundService;
import org.jspecify.annotations.Nullable;

/** Reads receipts, each as its owner's or the bureau's. */
@ApplicationScoped
class ReceiptReading {
    private final SubmissionRepository submissions;
    private final RoundService rounds;

    ReceiptReading(SubmissionRepository submissions, RoundService rounds) {
        this.submissions = submissions;
        this.rounds = rounds;
    }

    /**
     * Which receipts are wanted.
     *
     * @param table null: of every table
     * @param owner code of the college or enterprise; null: of all
     */
    record Wanted(@Nullable String table, @Nullable String owner, int limit) {}

    /** Newest first. */
    @Transactional
    List<Receipt> listReceipts(Scope scope, String round, Wanted wanted) {
        return submissions.listSubmissions(scope, rounds.round(scope, round), wanted).stream()
                .map(Receipt::from)
                .toList();
    }

    /**
     * The receipt of that number.
     *
     * @throws SubmissionNotFoundException when the scope reaches none
     */
    @Transactional
    Receipt receipt(Scope scope, String round, long id) {
        return submissions
                .find(scope, rounds.round(scope, round), id)
                .map(Receipt::from)
                .orElseThrow(() -> new SubmissionNotFoundException(id));
    }
}
