package org.duikou.round;

import java.util.List;
import org.duikou.http.DomainException;
import org.duikou.http.ProblemError;
import org.duikou.intake.Issue;
import org.duikou.vocabulary.Language;

/** What was sent has errors, told one by one. */
public final class InvalidRowsException extends DomainException {
    private final transient List<Issue> issues;
    private final BodyForm form;

    /** Of these issues, the errors. */
    public InvalidRowsException(List<Issue> issues) {
        this(issues, BodyForm.FILE);
    }

    /** @param form of what was sent */
    public InvalidRowsException(List<Issue> issues, BodyForm form) {
        super("invalid-rows", issues.stream().filter(Issue::isError).count());
        this.issues = issues.stream().filter(Issue::isError).toList();
        this.form = form;
    }

    /** The errors. */
    public List<Issue> issues() {
        return issues;
    }

    @Override
    public List<ProblemError> errors(Language language) {
        return issues.stream()
                .map(issue -> IssueAnswer.of(issue, form, language))
                .toList();
    }
}
