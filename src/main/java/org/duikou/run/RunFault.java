package org.duikou.run;

import org.duikou.http.ProblemError;
import org.duikou.intake.Issue;
import org.duikou.vocabulary.Language;

/**
 * One thing that is wrong with what a run is asked for.
 *
 * @param pointer RFC 6901, into the body
 */
record RunFault(String code, String pointer, String zh, String en) {

    /** A policy value that has the wrong form, or is weaker than law. */
    static RunFault of(Issue issue) {
        String column = String.valueOf(issue.column());
        return new RunFault(
                issue.code().name(), "/" + column.replace('.', '/'), issue.text(Language.ZH), issue.text(Language.EN));
    }

    ProblemError error(Language language) {
        return new ProblemError(code, null, null, null, pointer, language == Language.ZH ? zh : en);
    }
}
