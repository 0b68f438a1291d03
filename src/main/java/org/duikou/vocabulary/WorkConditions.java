package org.duikou.vocabulary;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the work of an opening is, as far as the internship rules ask.
 *
 * @param labourIntensity 1 to 4 (GBZ 2.2); 1 when not stated
 * @param exemptionFiled the higher authority was informed (已报备), which lifts the liftable opening rules
 * @param monthlyPay yuan a month, as are {@code postWage} and {@code lowestGradeWage}
 * @param venue {@code ENTERTAINMENT} bars the opening; null: an ordinary place
 */
public record WorkConditions(
        boolean nightShift,
        int labourIntensity,
        Set<Hazard> hazards,
        @Nullable BigDecimal hoursPerDay,
        boolean exemptionFiled,
        @Nullable BigDecimal monthlyPay,
        @Nullable BigDecimal postWage,
        @Nullable BigDecimal lowestGradeWage,
        boolean throughAgency,
        @Nullable String venue) {

    public static final WorkConditions ORDINARY =
            new WorkConditions(false, 1, Set.of(), null, false, null, null, null, false, null);

    public WorkConditions {
        if (labourIntensity < 1 || labourIntensity > 4) {
            throw new IllegalArgumentException(
                    "The labour intensity (" + labourIntensity + ") is unknown, expected 1..4.");
        }
        hazards = Canonical.set(hazards);
        hoursPerDay = Canonical.optionalDecimal(hoursPerDay);
        monthlyPay = Canonical.optionalDecimal(monthlyPay);
        postWage = Canonical.optionalDecimal(postWage);
        lowestGradeWage = Canonical.optionalDecimal(lowestGradeWage);
    }
}
