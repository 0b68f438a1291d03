package org.duikou.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.vocabulary.BusinessCode;

/**
 * What a call is about, from its path: the code after {@code rounds} is a round's, and a last word alone is the table or
 * the act. Of the query, only whose rows are meant. A student is told by a pseudonym.
 */
final class CallSubject {
    private static final List<String> TOLD_OF_QUERY = List.of("college", "enterprise", "opening", "organisation");
    private static final String UNREADABLE = "?";
    private static final int AFTER_API_VERSION = 2;

    private CallSubject() {}

    static SortedMap<String, String> of(UriInfo call, AuditKeys keys) {
        SortedMap<String, String> subject = new TreeMap<>();
        List<String> words = Arrays.stream(call.getPath().split("/"))
                .filter(word -> !word.isEmpty())
                .skip(AFTER_API_VERSION)
                .toList();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.equals("students") && at + 2 < words.size()) {
                subject.put("college", told(words.get(at + 1)));
                subject.put(
                        "student",
                        keys.pseudonym(subject.getOrDefault("round", ""), words.get(at + 1), words.get(at + 2)));
                at += 2;
            } else if (at % 2 == 0 && at + 1 < words.size()) {
                subject.put(singular(word), told(words.get(++at)));
            } else {
                subject.put("part", told(word));
            }
        }
        MultivaluedMap<String, String> query = call.getQueryParameters();
        TOLD_OF_QUERY.stream()
                .filter(query::containsKey)
                .forEach(name -> subject.put(name, told(query.getFirst(name))));
        if (query.containsKey("dryRun") && !"false".equals(query.getFirst("dryRun"))) {
            subject.put("dryRun", "true");
        }
        return subject;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : told(word);
    }

    /** What is no code may be anything, and is not kept. */
    private static String told(String text) {
        return BusinessCode.isWellFormed(text) ? text : UNREADABLE;
    }
}
