package org.duikou.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.StudentId;

/** No key twice: the later line is to blame. */
record DuplicateChecks(RoundRows round, CrossChecks checks) {

    void run() {
        keys(Table.COLLEGES, "college");
        keys(Table.INSTITUTIONS, "institution");
        keys(Table.ENTERPRISES, "enterprise");
        keys(Table.OPENINGS, "opening");
        keys(Table.STUDENTS, "student");
        residentIds();
        choices();
        keys(Table.ASSESSMENTS, "student");
        keys(Table.EXCLUSIONS, "student");
        pins();
        keys(Table.INCUMBENT, "student");
    }

    private <T> void keys(Table<T> table, String column) {
        Rows<T> rows = round.of(table);
        Map<Object, Line<T>> first = new HashMap<>();
        for (Line<T> line : rows.linesByArrival()) {
            Object key = table.format().keyOf(line.fact());
            Line<T> earlier = first.putIfAbsent(key, line);
            if (earlier != null) {
                checks.note(rows, line, IssueCode.DUPLICATE_KEY, column, text(table, key), CrossChecks.rowOf(earlier));
            }
        }
    }

    private static String text(Table<?> table, Object key) {
        if (key instanceof List<?> parts) {
            return parts.stream()
                    .filter(part -> part != null)
                    .map(part -> text(table, part))
                    .collect(Collectors.joining(", "));
        }
        return key instanceof StudentId student ? Echo.of(student) : Echo.in(table, key.toString());
    }

    private void residentIds() {
        Rows<RosterLine> rows = round.of(Table.STUDENTS);
        Map<String, Line<RosterLine>> first = new HashMap<>();
        for (Line<RosterLine> line : rows.linesByArrival()) {
            Person person = line.fact().person();
            if (person == null || person.residentId() == null) {
                continue;
            }
            Line<RosterLine> earlier = first.putIfAbsent(person.residentId(), line);
            if (earlier != null) {
                checks.note(rows, line, IssueCode.DUPLICATE_RESIDENT_ID, "resident_id", CrossChecks.rowOf(earlier));
            }
        }
    }

    private void choices() {
        Rows<Choice> rows = round.of(Table.CHOICES);
        Map<StudentId, List<Line<Choice>>> byStudent = new LinkedHashMap<>();
        for (Line<Choice> line : rows.linesByArrival()) {
            byStudent
                    .computeIfAbsent(line.fact().student(), same -> new ArrayList<>(5))
                    .add(line);
        }
        byStudent.values().forEach(list -> choices(rows, list));
    }

    private void choices(Rows<Choice> rows, List<Line<Choice>> list) {
        Map<Object, Line<Choice>> first = new HashMap<>();
        for (Line<Choice> line : list) {
            Choice choice = line.fact();
            String student = Echo.of(choice.student());
            if (first.putIfAbsent(choice.rank(), line) != null) {
                checks.note(rows, line, IssueCode.DUPLICATE_RANK, "rank", student, choice.rank());
            }
            if (first.putIfAbsent(choice.opening(), line) != null) {
                checks.note(
                        rows,
                        line,
                        IssueCode.DUPLICATE_CHOICE,
                        "opening",
                        student,
                        Echo.in(Table.CHOICES, choice.opening().code()));
            }
        }
    }

    private void pins() {
        var rows = round.of(Table.PINS);
        Map<StudentId, Line<?>> first = new HashMap<>();
        for (var line : rows.linesByArrival()) {
            StudentId student = line.fact().student();
            Line<?> earlier = first.putIfAbsent(student, line);
            if (earlier != null) {
                checks.note(
                        rows, line, IssueCode.DUPLICATE_PIN, "student", Echo.of(student), CrossChecks.rowOf(earlier));
            }
        }
    }
}
