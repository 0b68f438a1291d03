package org.duikou.round.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a table was accepted.
 *
 * @param owner code of the college or enterprise whose rows were replaced; null: all rows
 * @param account id of the key, or subject of the token, that sent it
 * @param contentHash SHA-256 of the rows, whatever their order and form
 * @param bytesHash SHA-256 of the bytes as they were sent, once inflated; null: part of an archive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        long id,
        String table,
        @Nullable String owner,
        Instant sentAt,
        String account,
        String contentHash,
        @Nullable String bytesHash,
        int accepted,
        @JsonProperty("new") int added,
        int changed,
        int removed,
        int unchanged) {

    static Receipt from(SubmissionEntity submission) {
        Counts counts = submission.counts();
        return new Receipt(
                submission.id(),
                submission.tableName(),
                submission.owner(),
                submission.sentAt(),
                submission.account(),
                submission.contentHash(),
                submission.bytesHash(),
                counts.accepted(),
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged());
    }
}
