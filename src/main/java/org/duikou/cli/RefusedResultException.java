package org.duikou.cli;

import org.duikou.check.Verdict;

/** The checker refused a result. */
final class RefusedResultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Verdict verdict;

    RefusedResultException(Verdict verdict) {
        super("The checker refused a result.");
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }
}
