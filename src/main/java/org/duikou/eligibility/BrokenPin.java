package org.duikou.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;

/**
 * A pin to an opening that the student may not go to: an error of the input, found before the solve.
 *
 * @param rules that it breaks, pair rules first
 */
public record BrokenPin(Pin pin, List<Enum<?>> rules) {
    public BrokenPin {
        rules = List.copyOf(rules);
    }

    /** Every broken pin of the round, in the order of its pins. */
    public static List<BrokenPin> of(PlacementProblem problem) {
        var pairRules = new PairRules(problem);
        var openingRules = new OpeningRules(problem.policy());
        List<BrokenPin> broken = new ArrayList<>();
        for (Pin pin : problem.facts().pins()) {
            OpeningId opening = pin.opening();
            if (opening != null) {
                int number = problem.openingNumber(opening);
                List<Enum<?>> rules = new ArrayList<>();
                rules.addAll(pairRules.broken(problem.candidateNumber(pin.student()), number));
                rules.addAll(openingRules.broken(problem.opening(number)));
                if (!rules.isEmpty()) {
                    broken.add(new BrokenPin(pin, rules));
                }
            }
        }
        return broken;
    }
}
