package org.duikou.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a round's files: the facts when they have no error, and every issue in the order of files, rows and
 * columns.
 *
 * @param facts null: there are errors
 * @param people empty when there are errors
 * @param pinRows the row of each pin, for issues that later rooms find; empty when there are errors
 */
public record Intake(
        @Nullable RoundFacts facts,
        SortedMap<StudentId, Person> people,
        List<Issue> issues,
        Map<StudentId, Integer> pinRows) {

    public Intake {
        issues = issues.stream().sorted(IssueOrder.CANONICAL).toList();
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }

    /**
     * The facts of a round without errors.
     *
     * @throws IllegalStateException when there are errors
     */
    public RoundFacts requireFacts() {
        if (facts == null) {
            String codes = issues.stream()
                    .filter(Issue::isError)
                    .map(issue -> issue.code().name())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException("The round has errors (" + codes + "), expected none.");
        }
        return facts;
    }

    /** The issue of a pin that breaks rules, as the room that knows the rules finds them; codes in their order. */
    public Issue pinBreaksRules(Pin pin, Collection<? extends Enum<?>> rules) {
        String codes = rules.stream().map(Enum::name).collect(Collectors.joining(", "));
        Integer row = pinRows.get(pin.student());
        return Issue.of(
                IssueCode.PIN_BREAKS_RULE,
                Table.PINS.file(),
                row == null || row == Line.STORED ? null : row,
                "opening",
                Echo.of(pin.student()),
                pin.opening() == null ? "-" : pin.opening(),
                codes);
    }

    /** This intake with further issues; an error among them takes the facts away. */
    public Intake with(List<Issue> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Issue> all = new ArrayList<>(issues);
        all.addAll(more);
        boolean bad = all.stream().anyMatch(Issue::isError);
        return new Intake(bad ? null : facts, bad ? Collections.emptySortedMap() : people, all, pinRows);
    }
}
