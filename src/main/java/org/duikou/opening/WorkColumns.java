package org.duikou.opening;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.round.rows.Joined;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** The columns of an opening that tell how the work is. */
@Embeddable
record WorkColumns(
        boolean nightShift,
        int labourIntensity,
        String hazards,
        @Nullable BigDecimal hoursPerDay,
        boolean exemptionFiled,
        @Nullable BigDecimal monthlyPay,
        @Nullable BigDecimal postWage,
        @Nullable BigDecimal lowestGradeWage,
        boolean throughAgency,
        @Nullable String venue) {

    static WorkColumns of(WorkConditions work) {
        return new WorkColumns(
                work.nightShift(),
                work.labourIntensity(),
                Joined.text(work.hazards()),
                work.hoursPerDay(),
                work.exemptionFiled(),
                work.monthlyPay(),
                work.postWage(),
                work.lowestGradeWage(),
                work.throughAgency(),
                work.venue());
    }

    WorkConditions conditions() {
        Set<Hazard> known = new TreeSet<>();
        Joined.elements(hazards).forEach(hazard -> known.add(Hazard.valueOf(hazard)));
        return new WorkConditions(
                nightShift,
                labourIntensity,
                known,
                hoursPerDay,
                exemptionFiled,
                monthlyPay,
                postWage,
                lowestGradeWage,
                throughAgency,
                venue);
    }
}
