package org.duikou.round.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duikou.access.Scope;
import org.duikou.access.Scope.Reach;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Table;

/** Whose a table is, and whose rows a submission may replace: those of one college or one enterprise, or all. */
public enum Owner {
    /** Of the bureau alone; a row is nobody else's. */
    BUREAU(Reach.BUREAU, "-", IssueCode.OUT_OF_SCOPE) {
        @Override
        boolean isIn(RoundRows rows, String code) {
            return false;
        }
    },
    COLLEGE(Reach.COLLEGE, "college", IssueCode.UNKNOWN_COLLEGE) {
        @Override
        boolean isIn(RoundRows rows, String code) {
            return rows.of(Table.COLLEGES).facts().stream()
                    .anyMatch(college -> college.id().code().equals(code));
        }
    },
    ENTERPRISE(Reach.ENTERPRISE, "enterprise", IssueCode.UNKNOWN_ENTERPRISE) {
        @Override
        boolean isIn(RoundRows rows, String code) {
            return rows.of(Table.ENTERPRISES).facts().stream()
                    .anyMatch(enterprise -> enterprise.id().code().equals(code));
        }
    };

    private static final Set<Table<?>> COLLEGES_OWN = Set.of(Table.STUDENTS, Table.CHOICES, Table.EXCLUSIONS);
    private static final Set<Table<?>> ENTERPRISES_OWN = Set.of(Table.OPENINGS, Table.ASSESSMENTS);

    private final Reach reach;
    private final String column;
    private final IssueCode unknown;

    Owner(Reach reach, String column, IssueCode unknown) {
        this.reach = reach;
        this.column = column;
        this.unknown = unknown;
    }

    /** Whether the scope has rows of its own in that table, or reaches all rows. */
    static boolean mayRead(Scope scope, Table<?> table) {
        return switch (scope.reach()) {
            case INSTALLATION, BUREAU, AUDIT -> true;
            case COLLEGE -> COLLEGES_OWN.contains(table);
            case ENTERPRISE -> ENTERPRISES_OWN.contains(table);
            case AGGREGATES -> false;
        };
    }

    Reach reach() {
        return reach;
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
