package org.duikou.round.submission;

import java.util.List;
import org.duikou.http.ProblemError;
import org.duikou.round.BodyForm;
import org.duikou.round.IssueAnswer;
import org.duikou.vocabulary.Language;

/**
 * What a caller hears of a table that was accepted.
 *
 * @param accepted rows that were sent
 * @param changed of those, rows that are new or differ from what was stored
 * @param removed rows that were stored and are gone
 * @param warnings what is allowed and will surprise
 */
public record SubmissionAnswer(int accepted, int changed, int removed, List<ProblemError> warnings) {

    static SubmissionAnswer from(Outcome outcome, BodyForm form, Language language) {
        Counts counts = outcome.counts();
        return new SubmissionAnswer(
                counts.accepted(),
                counts.changed(),
                counts.removed(),
                IssueAnswer.of(outcome.warnings(), form, language));
    }
}
