package org.duikou.round.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.duikou.http.ProblemError;
import org.duikou.round.BodyForm;
import org.duikou.round.IssueAnswer;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a caller hears of a table that was accepted.
 *
 * @param accepted rows that were sent
 * @param added of those, rows that were not stored before
 * @param changed of those, rows that are new or differ from what was stored
 * @param removed rows that were stored and are gone
 * @param unchanged of the rows that were sent, those that stay as they were
 * @param warnings what is allowed and will surprise
 * @param detail which rows these are; null: the caller did not ask
 * @param receipt null: nothing was saved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionAnswer(
        int accepted,
        @JsonProperty("new") int added,
        int changed,
        int removed,
        int unchanged,
        List<ProblemError> warnings,
        @Nullable Difference detail,
        @Nullable Receipt receipt) {

    static SubmissionAnswer from(Outcome outcome, BodyForm form, Language language, boolean isDetailed) {
        Counts counts = outcome.counts();
        SubmissionEntity receipt = outcome.receipt();
        return new SubmissionAnswer(
                counts.accepted(),
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged(),
                IssueAnswer.of(outcome.warnings(), form, language),
                isDetailed ? outcome.difference() : null,
                receipt == null ? null : Receipt.from(receipt));
    }
}
