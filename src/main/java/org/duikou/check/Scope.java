package org.duikou.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.duikou.vocabulary.PairRule;

/** Whom a pair rule answers the same for; each scope is within the one before it. */
enum Scope {
    /** All students of one major. */
    MAJOR(EnumSet.of(PairRule.MAJOR_MISMATCH)),
    /** All of one major, level and grade. */
    YEAR(EnumSet.of(PairRule.LEVEL_MISMATCH, PairRule.GRADE_MISMATCH, PairRule.FIRST_YEAR)),
    /** All of one such year in one college. */
    COHORT(EnumSet.of(PairRule.COLLEGE_NOT_INVITED)),
    /** One student. */
    STUDENT(EnumSet.of(
            PairRule.UNDER_16,
            PairRule.CONSENT_MISSING,
            PairRule.MINOR_PROTECTED,
            PairRule.FEMALE_PROTECTED,
            PairRule.NO_DORMITORY,
            PairRule.CERTIFICATE_MISSING,
            PairRule.DATES_MISMATCH,
            PairRule.EXCLUDED,
            PairRule.NOT_CHOSEN));

    private final Set<PairRule> rules;

    Scope(Set<PairRule> rules) {
        this.rules = Collections.unmodifiableSet(rules);
    }

    Set<PairRule> rules() {
        return rules;
    }
}
