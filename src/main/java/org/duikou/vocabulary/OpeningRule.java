package org.duikou.vocabulary;

/** Why a post may take nobody at all. Texts and articles: the policy file. */
public enum OpeningRule {
    HIGH_RISK_WORK(true),
    NIGHT_SHIFT(true),
    OVERTIME(true),
    LABOUR_INTENSITY(false),
    THROUGH_AGENCY(false),
    BARRED_VENUE(false);

    private final boolean liftedByExemption;

    OpeningRule(boolean liftedByExemption) {
        this.liftedByExemption = liftedByExemption;
    }

    /** Whether a filed exemption lifts this rule. */
    public boolean isLiftedByExemption() {
        return liftedByExemption;
    }
}
