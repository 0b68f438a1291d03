package org.duikou.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** No reference that dangles: neither to a good line nor to one that has only some other fault. */
final class ReferenceChecks {
    private final RoundRows round;
    private final CrossChecks checks;
    private final KnownKeys colleges;
    private final KnownKeys enterprises;
    private final KnownKeys openings;
    private final KnownKeys students;

    ReferenceChecks(RoundRows round, CrossChecks checks) {
        this.round = round;
        this.checks = checks;
        this.colleges = KnownKeys.of(round.of(Table.COLLEGES));
        this.enterprises = KnownKeys.of(round.of(Table.ENTERPRISES));
        this.openings = KnownKeys.of(round.of(Table.OPENINGS));
        this.students = KnownKeys.of(round.of(Table.STUDENTS));
    }

    void run() {
        each(Table.OPENINGS, this::opening);
        each(Table.STUDENTS, (at, line) -> at.college(line.candidate().id().college(), "college"));
        each(Table.CHOICES, (at, choice) -> at.pair(choice.student(), choice.opening()));
        each(Table.ASSESSMENTS, (at, assessment) -> at.pair(assessment.student(), assessment.opening()));
        each(Table.EXCLUSIONS, (at, exclusion) -> {
            at.pair(exclusion.student(), exclusion.opening());
            at.enterprise(exclusion.enterprise());
        });
        each(Table.PINS, (at, pin) -> at.pair(pin.student(), pin.opening()));
        each(Table.INCUMBENT, (at, incumbent) -> at.pair(incumbent.student(), incumbent.opening()));
    }

    private void opening(Place at, Opening opening) {
        at.enterprise(opening.enterprise());
        opening.colleges().forEach(college -> at.college(college, "colleges"));
        Set<CollegeId> reserved = new TreeSet<>(opening.reserved().keySet());
        reserved.removeAll(opening.colleges());
        reserved.forEach(college -> at.college(college, "reserved"));
    }

    private <T> void each(Table<T> table, References<T> references) {
        Rows<T> rows = round.of(table);
        for (Line<T> line : rows.lines()) {
            references.check(new Place(rows, line), line.fact());
        }
    }

    private interface References<T> {
        void check(Place at, T fact);
    }

    /** Keys of a table that may be referred to. */
    private record KnownKeys(boolean all, Set<Object> keys) {

        static <T> KnownKeys of(Rows<T> rows) {
            Set<Object> keys = new HashSet<>(rows.unreadableKeys());
            for (Line<T> line : rows.lines()) {
                keys.add(rows.table().format().keyOf(line.fact()));
            }
            return new KnownKeys(!rows.complete(), keys);
        }

        boolean lack(Object key) {
            return !all && !keys.contains(key);
        }
    }

    /** A line whose references are looked at. */
    private final class Place {
        private final Rows<?> rows;
        private final Line<?> line;

        Place(Rows<?> rows, Line<?> line) {
            this.rows = rows;
            this.line = line;
        }

        void college(CollegeId college, String column) {
            if (colleges.lack(college)) {
                checks.note(rows, line, IssueCode.UNKNOWN_COLLEGE, column, Echo.in(rows.table(), college.code()));
            }
        }

        void enterprise(@Nullable EnterpriseId enterprise) {
            if (enterprise != null && enterprises.lack(enterprise)) {
                checks.note(
                        rows,
                        line,
                        IssueCode.UNKNOWN_ENTERPRISE,
                        "enterprise",
                        Echo.in(rows.table(), enterprise.code()));
            }
        }

        /** An unknown college is told as such, not as an unknown student. */
        void pair(StudentId student, @Nullable OpeningId opening) {
            if (students.lack(student)) {
                if (colleges.lack(student.college())) {
                    college(student.college(), "college");
                } else {
                    checks.note(rows, line, IssueCode.UNKNOWN_STUDENT, "student", Echo.of(student));
                }
            }
            if (opening != null && openings.lack(opening)) {
                checks.note(rows, line, IssueCode.UNKNOWN_OPENING, "opening", Echo.in(rows.table(), opening.code()));
            }
        }
    }
}
