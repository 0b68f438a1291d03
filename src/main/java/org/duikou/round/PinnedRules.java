package org.duikou.round;

import java.util.List;
import org.duikou.eligibility.BrokenPin;
import org.duikou.intake.Intake;
import org.duikou.intake.Issue;
import org.duikou.problem.PlacementProblem;

/** Pins against the rules of eligibility, which room intake does not know. */
public final class PinnedRules {
    private PinnedRules() {}

    /** The same intake, with an issue for each pin that breaks a rule. */
    public static Intake check(Intake intake) {
        if (intake.hasErrors() || intake.requireFacts().pins().isEmpty()) {
            return intake;
        }
        List<Issue> broken = BrokenPin.of(PlacementProblem.freeze(intake.requireFacts())).stream()
                .map(each -> intake.pinBreaksRules(each.pin(), each.rules()))
                .toList();
        return intake.with(broken);
    }
}
