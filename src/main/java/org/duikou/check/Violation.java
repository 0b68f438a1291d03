package org.duikou.check;

import java.util.Arrays;
import java.util.List;
import org.duikou.vocabulary.Language;

/**
 * One thing that is wrong with a solved round. Its text names students by {@code COLLEGE/NUMBER} only.
 *
 * @param where file and line, field or row, such as {@code placements.csv C01/17 fit} or {@code certificate.json scale}
 * @param arguments what the text of the code is filled with
 */
public record Violation(ViolationCode code, String where, List<String> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }

    static Violation of(ViolationCode code, String where, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(Legible::text).toList();
        return new Violation(code, Legible.text(where), texts);
    }

    /** One sentence, without the place. */
    public String text(Language language) {
        return code.text(language, arguments);
    }
}
