package org.duikou.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.duikou.vocabulary.Language;

/** A policy file that is malformed, incomplete or weaker than national law. */
public final class InvalidPolicyFileException extends RuntimeException {
    private final transient List<Issue> issues;

    InvalidPolicyFileException(List<Issue> issues) {
        super(issues.stream().map(issue -> issue.text(Language.EN)).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
