package org.duikou.intake;

/** A folder or archive that is refused as a whole. */
public final class RefusedSourceException extends RuntimeException {
    private final transient Issue issue;

    RefusedSourceException(Issue issue) {
        super("The source of the round was refused (" + issue.code() + ").");
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
