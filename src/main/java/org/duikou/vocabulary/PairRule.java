package org.duikou.vocabulary;

/** Why a student may not go to an opening, in the order in which reasons are told. Texts and articles: the policy file. */
public enum PairRule {
    MAJOR_MISMATCH,
    LEVEL_MISMATCH,
    GRADE_MISMATCH,
    UNDER_16,
    FIRST_YEAR,
    CONSENT_MISSING,
    MINOR_PROTECTED,
    FEMALE_PROTECTED,
    NO_DORMITORY,
    CERTIFICATE_MISSING,
    DATES_MISMATCH,
    COLLEGE_NOT_INVITED,
    EXCLUDED,
    NOT_CHOSEN
}
