package org.duikou.vocabulary;

import java.util.Comparator;

/** A student: her college and her number there. Canonical order: college, then number. */
public record StudentId(CollegeId college, String number) implements Comparable<StudentId> {
    private static final Comparator<StudentId> CANONICAL =
            Comparator.comparing(StudentId::college).thenComparing(StudentId::number);

    public StudentId {
        BusinessCode.require(number);
    }

    public static StudentId of(String college, String number) {
        return new StudentId(new CollegeId(college), number);
    }

    @Override
    public int compareTo(StudentId other) {
        return CANONICAL.compare(this, other);
    }

    /** {@code COLLEGE/NUMBER}, as the command line takes it. */
    @Override
    public String toString() {
        return college + "/" + number;
    }
}
