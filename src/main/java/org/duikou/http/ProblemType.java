package org.duikou.http;

import org.duikou.vocabulary.Language;

/** A kind of problem: its code, its HTTP status and its texts. */
public record ProblemType(String code, int status, ProblemText zh, ProblemText en) {

    public ProblemText text(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
