package org.duikou.http;

/** No problem has that code. */
final class ProblemNotFoundException extends DomainException {
    ProblemNotFoundException() {
        super("not-found");
    }
}
