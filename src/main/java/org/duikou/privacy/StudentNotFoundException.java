package org.duikou.privacy;

import org.duikou.http.DomainException;

/** The round has no such student, and never erased one. */
final class StudentNotFoundException extends DomainException {
    StudentNotFoundException(String round) {
        super("student-not-found", round);
    }
}
