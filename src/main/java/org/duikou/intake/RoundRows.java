package org.duikou.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/**
 * The tables of one round, freshly read or {@linkplain Rows#stored stored}, to be checked against each other. A table
 * that was not put is empty.
 */
public final class RoundRows {
    private final Round round;
    private final Policy policy;
    private final Map<Table<?>, Rows<?>> rowsByTable = new LinkedHashMap<>();

    public RoundRows(Round round, Policy policy) {
        this.round = round;
        this.policy = policy;
    }

    /** Puts the rows of one table, in place of earlier ones. */
    public RoundRows put(Rows<?> rows) {
        rowsByTable.put(rows.table(), rows);
        return this;
    }

    @SuppressWarnings("unchecked") // put under the table of its own type
    public <T> Rows<T> of(Table<T> table) {
        Rows<?> rows = rowsByTable.get(table);
        return rows == null ? Rows.stored(table, List.of()) : (Rows<T>) rows;
    }

    public Round round() {
        return round;
    }

    public Policy policy() {
        return policy;
    }

    /** Checks every table on its own and against the others; facts only when there is no error at all. */
    public Intake check() {
        List<Issue> issues = new ArrayList<>();
        for (Table<?> table : Table.all()) {
            issues.addAll(of(table).issues());
        }
        issues.addAll(CrossChecks.of(this));
        boolean bad = issues.stream().anyMatch(Issue::isError);
        if (bad) {
            return new Intake(null, Collections.emptySortedMap(), issues, Map.of());
        }
        return new Intake(facts(), people(), issues, pinRows());
    }

    private RoundFacts facts() {
        return new RoundFacts(
                round,
                policy,
                of(Table.COLLEGES).facts(),
                of(Table.INSTITUTIONS).facts(),
                of(Table.ENTERPRISES).facts(),
                of(Table.OPENINGS).facts(),
                of(Table.STUDENTS).facts().stream().map(RosterLine::candidate).toList(),
                of(Table.CHOICES).facts(),
                of(Table.ASSESSMENTS).facts(),
                of(Table.EXCLUSIONS).facts(),
                of(Table.PINS).facts(),
                of(Table.INCUMBENT).facts());
    }

    private SortedMap<StudentId, Person> people() {
        SortedMap<StudentId, Person> people = new TreeMap<>();
        for (RosterLine line : of(Table.STUDENTS).facts()) {
            Person person = line.person();
            if (person != null) {
                people.put(line.candidate().id(), person);
            }
        }
        return Collections.unmodifiableSortedMap(people);
    }

    private Map<StudentId, Integer> pinRows() {
        SortedMap<StudentId, Integer> rows = new TreeMap<>();
        of(Table.PINS).lines().forEach(line -> rows.put(line.fact().student(), line.row()));
        return Collections.unmodifiableSortedMap(rows);
    }
}
