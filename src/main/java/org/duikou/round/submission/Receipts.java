package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import org.duikou.intake.ContentHash;
import org.duikou.intake.Table;
import org.duikou.round.RoundEntity;
import org.jspecify.annotations.Nullable;

/** Gives out receipts, in the transaction of the submission. */
@ApplicationScoped
class Receipts {
    private final SubmissionRepository submissions;
    private final Clock clock;

    Receipts(SubmissionRepository submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * What was sent.
     *
     * @param owner whose rows they are; null: everyone's
     * @param bytesHash null: they are part of an archive
     */
    record Sent<T>(Table<T> table, Collection<T> facts, @Nullable String owner, @Nullable String bytesHash) {}

    <T> SubmissionEntity give(RoundEntity round, String account, Sent<T> sent, Counts counts) {
        var receipt = new SubmissionEntity(
                round.id(),
                sent.table().name(),
                sent.owner(),
                new SubmissionEntity.Origin(account, clock.instant()),
                new SubmissionEntity.Hashes(ContentHash.of(sent.table(), sent.facts()), sent.bytesHash()),
                counts);
        submissions.persistAndFlush(receipt);
        return receipt;
    }
}
