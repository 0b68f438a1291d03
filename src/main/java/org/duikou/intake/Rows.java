package org.duikou.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was read of one table: a fact for each good row, an issue for each fault.
 *
 * @param file how issues name the table
 * @param unreadableKeys keys of rows with a fault elsewhere, so that references to them do not dangle
 * @param complete false: the table as a whole could not be read, so nothing can be said of references to it
 */
public record Rows<T>(
        Table<T> table,
        String file,
        List<Line<T>> lines,
        Set<Object> unreadableKeys,
        boolean complete,
        List<Issue> issues) {

    public Rows {
        lines = List.copyOf(lines);
        unreadableKeys = Set.copyOf(unreadableKeys);
        issues = List.copyOf(issues);
    }

    /** Facts that were read and checked earlier; issues that they now take part in name no row. */
    public static <T> Rows<T> stored(Table<T> table, Collection<T> facts) {
        List<Line<T>> lines =
                facts.stream().map(fact -> new Line<>(Line.STORED, fact)).toList();
        return new Rows<>(table, table.file(), lines, Set.of(), true, List.of());
    }

    /** These rows and those, as one table. */
    public Rows<T> and(Rows<T> others) {
        List<Line<T>> allLines = new ArrayList<>(lines);
        allLines.addAll(others.lines);
        Set<Object> allKeys = new HashSet<>(unreadableKeys);
        allKeys.addAll(others.unreadableKeys);
        List<Issue> allIssues = new ArrayList<>(issues);
        allIssues.addAll(others.issues);
        return new Rows<>(table, file, allLines, allKeys, complete && others.complete, allIssues);
    }

    /** Those lines alone. */
    public Rows<T> keeping(Predicate<T> kept) {
        List<Line<T>> own =
                lines.stream().filter(line -> kept.test(line.fact())).toList();
        return new Rows<>(table, file, own, unreadableKeys, complete, issues);
    }

    /** No rows of a table that was not looked at, so that nothing is said of references to it. */
    public static <T> Rows<T> unknown(Table<T> table) {
        return new Rows<>(table, table.file(), List.of(), Set.of(), false, List.of());
    }

    /** Stored lines before fresh ones: of two that contradict each other the later is to blame. */
    List<Line<T>> linesByArrival() {
        return Stream.concat(
                        lines.stream().filter(line -> line.row() == Line.STORED),
                        lines.stream().filter(line -> line.row() != Line.STORED))
                .toList();
    }

    public List<T> facts() {
        return lines.stream().map(Line::fact).toList();
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }
}
