package org.duikou.round.submission;

import java.util.List;
import java.util.Optional;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Table;

/** Whose rows a submission replaces: those of one college or one enterprise. */
public enum Owner {
    COLLEGE("college", IssueCode.UNKNOWN_COLLEGE) {
        @Override
        boolean isIn(RoundRows rows, String code) {
            return rows.of(Table.COLLEGES).facts().stream()
                    .anyMatch(college -> college.id().code().equals(code));
        }
    },
    ENTERPRISE("enterprise", IssueCode.UNKNOWN_ENTERPRISE) {
        @Override
        boolean isIn(RoundRows rows, String code) {
            return rows.of(Table.ENTERPRISES).facts().stream()
                    .anyMatch(enterprise -> enterprise.id().code().equals(code));
        }
    };

    private final String column;
    private final IssueCode unknown;

    Owner(String column, IssueCode unknown) {
        this.column = column;
        this.unknown = unknown;
    }

    String column() {
        return column;
    }

    abstract boolean isIn(RoundRows rows, String code);

    /** That the round has no such college or enterprise. */
    List<Issue> unknown(RoundRows rows, Optional<String> code, Table<?> table) {
        return code.filter(each -> !isIn(rows, each)).stream()
                .map(each -> Issue.of(
                        unknown,
                        table.file(),
                        null,
                        column,
                        each.length() <= MAX_ECHO ? each : each.substring(0, MAX_ECHO)))
                .toList();
    }

    private static final int MAX_ECHO = 64;
}
