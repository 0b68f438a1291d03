package org.duikou.eligibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.WorkConditions;

/**
 * Which rules bar a post to everyone. An order class is taught, not worked, and is judged pair by pair only.
 *
 * @see "职业学校学生实习管理规定, 教职成〔2021〕4号"
 */
public final class OpeningRules {
    private static final Set<Hazard> HIGH_RISK =
            EnumSet.of(Hazard.HEIGHT, Hazard.UNDERGROUND, Hazard.RADIATION, Hazard.TOXIC, Hazard.FLAMMABLE);
    private static final int HEAVY_INTENSITY = 3;
    private static final String BARRED_VENUE = "ENTERTAINMENT";

    private final BigDecimal maximumHoursPerDay;

    public OpeningRules(Policy policy) {
        this.maximumHoursPerDay = policy.maximumHoursPerDay();
    }

    public boolean allows(Opening opening) {
        return broken(opening).isEmpty();
    }

    /** The rules that bar this opening, exemptions considered; empty: it may take students. */
    public Set<OpeningRule> broken(Opening opening) {
        Set<OpeningRule> broken = EnumSet.noneOf(OpeningRule.class);
        if (opening.isPost()) {
            for (OpeningRule rule : OpeningRule.values()) {
                boolean lifted =
                        rule.isLiftedByExemption() && opening.conditions().exemptionFiled();
                if (!lifted && breaks(opening.conditions(), rule)) {
                    broken.add(rule);
                }
            }
        }
        return Collections.unmodifiableSet(broken);
    }

    private boolean breaks(WorkConditions work, OpeningRule rule) {
        return switch (rule) {
            case HIGH_RISK_WORK -> !Collections.disjoint(work.hazards(), HIGH_RISK);
            case NIGHT_SHIFT -> work.nightShift();
            case OVERTIME -> work.hoursPerDay() != null && work.hoursPerDay().compareTo(maximumHoursPerDay) > 0;
            case LABOUR_INTENSITY -> work.labourIntensity() >= HEAVY_INTENSITY;
            case THROUGH_AGENCY -> work.throughAgency();
            case BARRED_VENUE -> BARRED_VENUE.equals(work.venue());
        };
    }
}
