package org.duikou.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** The cells of an opening that tell how the work is. */
final class WorkConditionCells {
    private static final int HOURS_A_DAY = 24;
    private static final int MOST_PAY = 1_000_000;
    private static final String ENTERTAINMENT = "ENTERTAINMENT";
    private static final Set<String> ENTERTAINMENT_WORDS = Set.of(ENTERTAINMENT, "娱乐场所", "营业性娱乐场所");

    private WorkConditionCells() {}

    static WorkConditions read(Cells cells) {
        boolean nightShift = cells.truth("night_shift");
        int intensity = cells.integer("labour_intensity", 1, 4);
        List<Hazard> hazards = cells.words("hazards", Words.HAZARD);
        BigDecimal hours = cells.optionalDecimal("hours_per_day", HOURS_A_DAY);
        boolean exemption = cells.truth("exemption_filed");
        BigDecimal pay = cells.optionalDecimal("monthly_pay", MOST_PAY);
        BigDecimal postWage = cells.optionalDecimal("post_wage", MOST_PAY);
        BigDecimal lowestWage = cells.optionalDecimal("lowest_grade_wage", MOST_PAY);
        boolean agency = cells.truth("through_agency");
        String venue = venue(cells);
        return new WorkConditions(
                nightShift, intensity, Set.copyOf(hazards), hours, exemption, pay, postWage, lowestWage, agency, venue);
    }

    private static @Nullable String venue(Cells cells) {
        String venue = cells.shortText("venue");
        return venue != null && ENTERTAINMENT_WORDS.contains(venue.toUpperCase(Locale.ROOT)) ? ENTERTAINMENT : venue;
    }

    static void write(WorkConditions work, CellWriter cells) {
        cells.set("night_shift", work.nightShift())
                .set("labour_intensity", work.labourIntensity())
                .set("hazards", work.hazards())
                .set("hours_per_day", work.hoursPerDay())
                .set("exemption_filed", work.exemptionFiled())
                .set("monthly_pay", work.monthlyPay())
                .set("post_wage", work.postWage())
                .set("lowest_grade_wage", work.lowestGradeWage())
                .set("through_agency", work.throughAgency())
                .set("venue", work.venue());
    }
}
