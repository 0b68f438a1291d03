package org.duikou.round.submission;

import java.util.List;
import java.util.Map;
import org.duikou.http.ProblemError;
import org.duikou.round.BodyForm;
import org.duikou.round.IssueAnswer;
import org.duikou.vocabulary.Language;

/**
 * What a caller hears of a round that was imported.
 *
 * @param tables counts by the table's name
 * @param warnings what is allowed and will surprise
 */
public record ImportAnswer(String round, Map<String, Counts> tables, List<ProblemError> warnings) {

    static ImportAnswer from(ImportOutcome outcome, Language language) {
        return new ImportAnswer(
                outcome.round(), outcome.countsByTable(), IssueAnswer.of(outcome.warnings(), BodyForm.FILE, language));
    }
}
