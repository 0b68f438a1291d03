package org.duikou.vocabulary;

import java.math.BigDecimal;

/** An enterprise's score of a student for one opening, 0 to 100 with at most 2 decimals. */
public record Assessment(OpeningId opening, StudentId student, BigDecimal score) {
    public Assessment {
        score = Canonical.decimal(score);
    }
}
