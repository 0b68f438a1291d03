package org.duikou.generator;

import java.math.BigDecimal;
import java.util.Set;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** How the work of a vacancy is: ordinary for most, hazardous, heavy or at night for a few. */
final class Conditions {
    private static final int LOWEST_GRADE_WAGE = 2_100;

    private Conditions() {}

    static WorkConditions draw(Chance chance, Vacancy vacancy, boolean rulesBroken) {
        boolean paint = !vacancy.isOrderClass() && vacancy.post().type().equals("涂装");
        boolean night = rulesBroken || chance.permille(45);
        boolean exempted = !rulesBroken && (paint || night);
        int wage = LOWEST_GRADE_WAGE + 100 * chance.between(8, 30);
        int pay = chance.permille(985) ? Math.max(LOWEST_GRADE_WAGE, wage * chance.between(80, 95) / 100) : wage / 2;
        return new WorkConditions(
                night,
                chance.percent(30) ? 2 : 1,
                vacancy.isOrderClass() ? Set.of() : hazards(chance, paint),
                hours(chance),
                exempted,
                BigDecimal.valueOf(pay),
                BigDecimal.valueOf(wage),
                BigDecimal.valueOf(LOWEST_GRADE_WAGE),
                false,
                null);
    }

    private static Set<Hazard> hazards(Chance chance, boolean paint) {
        if (paint) {
            return Set.of(Hazard.TOXIC, Hazard.FLAMMABLE);
        }
        return chance.permille(25) ? Set.of(Hazard.HEAVY_LOAD) : Set.of();
    }

    private static @Nullable BigDecimal hours(Chance chance) {
        int form = chance.below(10);
        return form < 6 ? new BigDecimal("8") : form < 8 ? new BigDecimal("7.5") : null;
    }
}
