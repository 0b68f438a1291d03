package org.duikou.http;

import java.util.Arrays;
import java.util.List;
import org.duikou.vocabulary.Language;

/**
 * A call that the life cycle of a round, or the form of the call, does not allow. Its code stands in
 * {@code problems.json}, with its HTTP status and its texts; the arguments fill the text of its detail.
 *
 * <p>No argument may be a personal name or a resident ID.
 */
public abstract class DomainException extends RuntimeException {
    private final String code;
    private final List<String> arguments;

    protected DomainException(String code, Object... arguments) {
        super(ProblemCatalogue.packaged()
                .problem(code)
                .text(Language.EN)
                .detail(Arrays.stream(arguments).map(String::valueOf).toList()));
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** What is wrong in particular; empty when the detail says it all. */
    public List<ProblemError> errors(Language language) {
        return List.of();
    }
}
