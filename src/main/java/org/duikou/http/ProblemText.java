package org.duikou.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a problem says in one language.
 *
 * @param detail with {@code {0}}, {@code {1}} where the arguments go
 * @param meaning what happened, for the problem's page
 * @param advice what to do, for the problem's page
 */
public record ProblemText(String title, String detail, String meaning, String advice) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    public String detail(List<String> arguments) {
        return PLACEHOLDER
                .matcher(detail)
                .replaceAll(place -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(place.group(1)))));
    }
}
