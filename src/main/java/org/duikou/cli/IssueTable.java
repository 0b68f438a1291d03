package org.duikou.cli;

import java.io.PrintStream;
import java.util.List;
import org.duikou.intake.Issue;
import org.duikou.vocabulary.Language;

/** Issues for people: level, file, row, column, code and text, then how many there are. */
record IssueTable(Language language) {

    /** Nothing at all when there are no issues. */
    void print(List<Issue> issues, PrintStream out) {
        if (issues.isEmpty()) {
            return;
        }
        var table = new TextTable()
                .add(
                        Phrase.LEVEL.in(language),
                        Phrase.FILE.in(language),
                        Phrase.ROW.in(language),
                        Phrase.COLUMN.in(language),
                        Phrase.CODE.in(language),
                        Phrase.TEXT.in(language));
        for (Issue issue : issues) {
            table.add(
                    (issue.isError() ? Phrase.ERROR : Phrase.WARNING).in(language),
                    issue.file() == null ? "-" : issue.file(),
                    issue.row() == null ? "-" : issue.row(),
                    issue.column() == null ? "-" : issue.column(),
                    issue.code(),
                    issue.text(language));
        }
        table.print(out, "");
        long errors = issues.stream().filter(Issue::isError).count();
        out.println(Phrase.ISSUES.in(language, errors, issues.size() - errors));
    }
}
