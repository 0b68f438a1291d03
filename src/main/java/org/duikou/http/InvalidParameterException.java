package org.duikou.http;

import java.util.List;
import org.duikou.vocabulary.Language;

/** A parameter of a call is none of what it may be. */
public final class InvalidParameterException extends DomainException {
    private final String name;
    private final String expected;

    /** @param expected the values that it may have, the same in every language */
    public InvalidParameterException(String name, String expected) {
        super("invalid-parameter");
        this.name = name;
        this.expected = expected;
    }

    @Override
    public List<ProblemError> errors(Language language) {
        String detail = language == Language.ZH ? "应为：" + expected : "expected one of: " + expected;
        return List.of(new ProblemError("Enum", null, null, name, null, detail));
    }
}
