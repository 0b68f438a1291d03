package org.duikou.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;

/**
 * A pin to an opening that the student may not go to, or may not besides those pinned before her: an error of the
 * input, found before the solve.
 *
 * @param rules that it breaks, pair rules first, then those of openings, then aggregate rules
 */
public record BrokenPin(Pin pin, List<Enum<?>> rules) {
    public BrokenPin {
        rules = List.copyOf(rules);
    }

    /** Every broken pin of the round, in the order of its pins. */
    public static List<BrokenPin> of(PlacementProblem problem) {
        var pairRules = new PairRules(problem);
        var openingRules = new OpeningRules(problem.policy());
        var pinned = new PinnedRows(problem);
        List<BrokenPin> broken = new ArrayList<>();
        for (Pin pin : problem.facts().pins()) {
            OpeningId opening = pin.opening();
            if (opening != null) {
                int number = problem.openingNumber(opening);
                int candidate = problem.candidateNumber(pin.student());
                List<Enum<?>> rules = new ArrayList<>();
                rules.addAll(pairRules.broken(candidate, number));
                rules.addAll(openingRules.broken(problem.opening(number)));
                rules.addAll(pinned.add(candidate, number));
                if (!rules.isEmpty()) {
                    broken.add(new BrokenPin(pin, rules));
                }
            }
        }
        return broken;
    }
}
