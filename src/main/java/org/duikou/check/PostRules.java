package org.duikou.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.WorkConditions;

/** The opening rules: which of them close a post to everyone. They say nothing of an order class. */
final class PostRules {
    private static final Set<Hazard> HIGH_RISK =
            EnumSet.of(Hazard.HEIGHT, Hazard.UNDERGROUND, Hazard.RADIATION, Hazard.TOXIC, Hazard.FLAMMABLE);

    private PostRules() {}

    static List<OpeningRule> broken(Opening opening, Policy policy) {
        List<OpeningRule> broken = new ArrayList<>();
        if (opening.isPost()) {
            WorkConditions work = opening.conditions();
            if (!work.exemptionFiled()) {
                BigDecimal hours = work.hoursPerDay();
                addIf(work.hazards().stream().anyMatch(HIGH_RISK::contains), OpeningRule.HIGH_RISK_WORK, broken);
                addIf(work.nightShift(), OpeningRule.NIGHT_SHIFT, broken);
                addIf(hours != null && hours.compareTo(policy.maximumHoursPerDay()) > 0, OpeningRule.OVERTIME, broken);
            }
            addIf(work.labourIntensity() > 2, OpeningRule.LABOUR_INTENSITY, broken);
            addIf(work.throughAgency(), OpeningRule.THROUGH_AGENCY, broken);
            addIf("ENTERTAINMENT".equals(work.venue()), OpeningRule.BARRED_VENUE, broken);
        }
        return broken;
    }

    private static void addIf(boolean isBroken, OpeningRule rule, List<OpeningRule> broken) {
        if (isBroken) {
            broken.add(rule);
        }
    }
}
