package org.duikou.intake;

import java.util.Arrays;
import java.util.Optional;
import org.duikou.vocabulary.PairRule;
import org.jspecify.annotations.Nullable;

/** What a round may set of its policy. Every key has an entry in the policy file, and no other key is known. */
enum PolicyKey {
    PRIORITY_WEIGHT("priorityWeight", PolicyForm.priorities()),
    CHOICE_COST("choiceCost", PolicyForm.costs()),
    ADJUSTED_COST("adjustedCost", PolicyForm.points()),
    FIT_WEIGHT("fitWeight", PolicyForm.weight()),
    ASSESSMENT_WEIGHT("assessmentWeight", PolicyForm.weight()),
    DISTANCE_WEIGHT("distanceWeight", PolicyForm.weight()),
    CHANGE("change", PolicyForm.points()),
    COMPANION("companion", PolicyForm.points()),
    FAIRNESS_WEIGHT("fairnessWeight", PolicyForm.points()),
    ENTERPRISE_SHARE_PERCENT("enterpriseSharePercent", PolicyForm.integer(0, 100)),
    POST_SHARE_PERCENT("postSharePercent", PolicyForm.integer(0, 100)),
    PAY_PERCENT("payPercent", PolicyForm.integer(0, 100)),
    MINIMUM_FIT("minimumFit", PolicyForm.integer(1, 100)),
    MINIMUM_AGE("minimumAge", PolicyForm.integer(0, 100)),
    PROTECTED_AGE("protectedAge", PolicyForm.integer(0, 100)),
    MAXIMUM_HOURS_PER_DAY("maximumHoursPerDay", PolicyForm.hours()),
    SUPERVISOR_LOAD("supervisorLoad", PolicyForm.integer(0, 1_000_000)),
    MAX_CHANGES("maxChanges", PolicyForm.integerOrNull(0, 1_000_000)),
    DORM_BEDS("dormBeds", PolicyForm.truth()),
    LEVEL_RULE("levelRule", PairRule.LEVEL_MISMATCH),
    GRADE_RULE("gradeRule", PairRule.GRADE_MISMATCH),
    DORMITORY_RULE("dormitoryRule", PairRule.NO_DORMITORY),
    CERTIFICATE_RULE("certificateRule", PairRule.CERTIFICATE_MISSING),
    DATES_RULE("datesRule", PairRule.DATES_MISMATCH),
    INVITATION_RULE("invitationRule", PairRule.COLLEGE_NOT_INVITED),
    EXCLUSION_RULE("exclusionRule", PairRule.EXCLUDED),
    CHOICE_RULE("choiceRule", PairRule.NOT_CHOSEN);

    private final String text;
    private final PolicyForm form;
    private final @Nullable PairRule rule;

    PolicyKey(String text, PolicyForm form) {
        this.text = text;
        this.form = form;
        this.rule = null;
    }

    PolicyKey(String text, PairRule rule) {
        this.text = text;
        this.form = PolicyForm.truth();
        this.rule = rule;
    }

    static Optional<PolicyKey> find(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    PolicyForm form() {
        return form;
    }

    /** The pair rule that this key switches; null: it is no switch. */
    @Nullable
    PairRule rule() {
        return rule;
    }
}
