package org.duikou.round;

import org.duikou.http.ProblemError;
import org.duikou.intake.Issue;
import org.duikou.vocabulary.Language;

/** An issue as problems and answers tell it. */
public final class IssueJson {
    private IssueJson() {}

    public static ProblemError error(Issue issue, Language language) {
        return new ProblemError(
                issue.code().name(), issue.file(), issue.row(), issue.column(), null, issue.text(language));
    }
}
