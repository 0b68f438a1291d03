package org.duikou.round;

import java.util.List;
import org.duikou.http.ProblemError;
import org.duikou.intake.Issue;
import org.duikou.vocabulary.Language;

/** Issues as problems and answers tell them. */
public final class IssueAnswer {
    private IssueAnswer() {}

    static ProblemError of(Issue issue, BodyForm form, Language language) {
        return new ProblemError(
                issue.code().name(),
                issue.file(),
                issue.row(),
                issue.column(),
                form.pointer(issue),
                issue.text(language));
    }

    /** What is allowed but will surprise, of what was sent in that form. */
    public static List<ProblemError> of(List<Issue> warnings, BodyForm form, Language language) {
        return warnings.stream().map(issue -> of(issue, form, language)).toList();
    }
}
