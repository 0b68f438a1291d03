package org.duikou.vocabulary;

import org.jspecify.annotations.Nullable;

/** A pair that must not be: the student and one opening, or every opening of one enterprise (exactly one of both). */
public record Exclusion(
        StudentId student, @Nullable OpeningId opening, @Nullable EnterpriseId enterprise, String reason) {
    public Exclusion {
        if ((opening == null) == (enterprise == null)) {
            throw new IllegalArgumentException("The exclusion of (" + student + ") names (" + opening + ", "
                    + enterprise + "), expected an opening or an enterprise.");
        }
    }
}
