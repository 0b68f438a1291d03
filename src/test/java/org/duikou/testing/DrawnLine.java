package org.duikou.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** One line of a drawn round, read word by word. */
final class DrawnLine {
    private final String text;
    private final List<String> words;
    private int at;

    DrawnLine(String text) {
        this.text = text.strip();
        this.words = List.of(this.text.split("\\s+"));
    }

    DrawnLine again() {
        return new DrawnLine(text);
    }

    boolean hasNext() {
        return at < words.size();
    }

    String next() {
        if (!hasNext()) {
            throw new IllegalArgumentException("The line (" + text + ") ends, expected one more word.");
        }
        return words.get(at++);
    }

    int nextNumber() {
        return Integer.parseInt(next());
    }

    double nextDegrees() {
        return Double.parseDouble(next());
    }

    LocalDate nextDay() {
        return LocalDate.parse(next());
    }

    /** Takes that word if it comes next. */
    boolean takes(String word) {
        boolean comes = hasNext() && words.get(at).equals(word);
        at += comes ? 1 : 0;
        return comes;
    }

    /** {@code s1..3} names s1, s2 and s3. */
    List<String> nextNames() {
        String name = next();
        int dots = name.indexOf("..");
        if (dots < 0) {
            return List.of(name);
        }
        String stem = name.substring(0, dots).replaceFirst("\\d+$", "");
        int first = Integer.parseInt(name.substring(stem.length(), dots));
        int last = Integer.parseInt(name.substring(dots + 2));
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> stem + number)
                .toList();
    }

    /** {@code a > b > c}; none when the next word is one of those known. */
    String[] nextRanking(Map<String, ?> known) {
        List<String> ranked = new ArrayList<>();
        if (hasNext() && !known.containsKey(words.get(at))) {
            ranked.add(next());
            while (takes(">")) {
                ranked.add(next());
            }
        }
        return ranked.toArray(String[]::new);
    }

    <D> void readInto(D draft, Map<String, BiConsumer<D, DrawnLine>> meanings) {
        while (hasNext()) {
            read(next(), draft, meanings);
        }
    }

    <D> void read(String word, D draft, Map<String, BiConsumer<D, DrawnLine>> meanings) {
        BiConsumer<D, DrawnLine> meaning = meanings.get(word);
        if (meaning == null) {
            throw unknown(word);
        }
        meaning.accept(draft, this);
    }

    IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("The word (" + word + ") in the line (" + text + ") is unknown.");
    }
}
