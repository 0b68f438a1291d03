package org.duikou.round.submission;

import org.duikou.http.DomainException;

/** The scope reaches no submission of that number. */
final class SubmissionNotFoundException extends DomainException {
    SubmissionNotFoundException(long id) {
        super("submission-not-found", id);
    }
}
