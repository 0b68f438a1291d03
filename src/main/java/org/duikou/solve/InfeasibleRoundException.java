package org.duikou.solve;

import java.util.Arrays;
import java.util.List;
import org.duikou.vocabulary.Language;

/** No set of placements keeps every rule of the round, for the stated reason. */
public final class InfeasibleRoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final InfeasibleReason reason;
    private final transient List<String> arguments;

    public InfeasibleRoundException(InfeasibleReason reason, Object... arguments) {
        this(reason, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    private InfeasibleRoundException(InfeasibleReason reason, List<String> arguments) {
        super(reason.text(Language.EN, arguments));
        this.reason = reason;
        this.arguments = arguments;
    }

    public InfeasibleReason reason() {
        return reason;
    }

    /** Numbers and codes that the reason speaks of, none with a blank. */
    public List<String> arguments() {
        return arguments;
    }

    public String text(Language language) {
        return reason.text(language, arguments);
    }
}
