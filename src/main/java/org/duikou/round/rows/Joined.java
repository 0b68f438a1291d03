package org.duikou.round.rows;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A list in one column, its elements joined by {@code ;} as in a round's files. */
public final class Joined {
    private static final String SEPARATOR = ";";

    private Joined() {}

    public static String text(Collection<?> elements) {
        return elements.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    public static List<String> elements(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(SEPARATOR));
    }
}
