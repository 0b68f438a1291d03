package org.duikou.testing;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** Light day work in an ordinary place, arranged by the college itself, unless the test says otherwise. */
public final class WorkDraft {
    private boolean nightShift;
    private int intensity = 1;
    private final Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
    private @Nullable BigDecimal hoursPerDay;
    private boolean exemptionFiled;
    private boolean throughAgency;
    private @Nullable String venue;

    public WorkDraft nightShift() {
        nightShift = true;
        return this;
    }

    public WorkDraft intensity(int level) {
        intensity = level;
        return this;
    }

    public WorkDraft hazard(Hazard hazard) {
        hazards.add(hazard);
        return this;
    }

    public WorkDraft hoursPerDay(String hours) {
        hoursPerDay = new BigDecimal(hours);
        return this;
    }

    public WorkDraft exemptionFiled() {
        exemptionFiled = true;
        return this;
    }

    public WorkDraft throughAgency() {
        throughAgency = true;
        return this;
    }

    public WorkDraft venue(String name) {
        venue = name;
        return this;
    }

    public WorkConditions conditions() {
        return new WorkConditions(
                nightShift, intensity, hazards, hoursPerDay, exemptionFiled, null, null, null, throughAgency, venue);
    }
}
