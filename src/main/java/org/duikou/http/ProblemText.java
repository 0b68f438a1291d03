package org.duikou.http;

import java.util.List;

/**
 * What a problem says in one language.
 *
 * @param detail with {@code {0}}, {@code {1}} where the arguments go
 * @param meaning what happened, for the problem's page
 * @param advice what to do, for the problem's page
 */
public record ProblemText(String title, String detail, String meaning, String advice) {

    public String detail(List<String> arguments) {
        String filled = detail;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", arguments.get(i));
        }
        return filled;
    }
}
