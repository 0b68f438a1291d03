package org.duikou.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables of a round must be to each other. Collects the issues of every check. */
final class CrossChecks {
    private final List<Issue> issues = new ArrayList<>();

    private CrossChecks() {}

    static List<Issue> of(RoundRows round) {
        var checks = new CrossChecks();
        new DuplicateChecks(round, checks).run();
        new ReferenceChecks(round, checks).run();
        new OpeningChecks(round, checks).run();
        new ShareChecks(round, checks).run();
        new PinChecks(round, checks).run();
        return checks.issues;
    }

    void note(Rows<?> rows, Line<?> line, IssueCode code, @Nullable String column, Object... arguments) {
        Integer row = line.row() == Line.STORED ? null : line.row();
        issues.add(Issue.of(code, rows.file(), row, column, arguments));
    }

    /** How an argument of an issue names the row of another line. */
    static String rowOf(Line<?> line) {
        return line.row() == Line.STORED ? IssueCode.STORED_ROW : String.valueOf(line.row());
    }
}
