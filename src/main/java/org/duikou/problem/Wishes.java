package org.duikou.problem;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** What was said of single pairs before the solve: pins, incumbents, exclusions and assessments. */
final class Wishes {
    private static final int FREE = -2;
    private static final int NOT_ASSESSED_HUNDREDTHS = 6000;

    private final int[] pin;
    private final int[] incumbent;
    private final Set<Long> excludedOpenings = new HashSet<>();
    private final Set<Long> excludedEnterprises = new HashSet<>();
    private final Map<Long, Integer> scoreHundredths;

    private Wishes(int candidates, int assessments) {
        pin = new int[candidates];
        incumbent = new int[candidates];
        Arrays.fill(pin, FREE);
        Arrays.fill(incumbent, PlacementProblem.NONE);
        scoreHundredths = new HashMap<>(assessments * 2);
    }

    static Wishes of(
            RoundFacts facts,
            DenseIndex<StudentId> candidates,
            DenseIndex<OpeningId> openings,
            DenseIndex<EnterpriseId> enterprises) {
        var wishes = new Wishes(facts.candidates().size(), facts.assessments().size());
        for (Pin pin : facts.pins()) {
            OpeningId opening = pin.opening();
            wishes.pin[candidates.number(pin.student())] =
                    opening == null ? PlacementProblem.NONE : openings.number(opening);
        }
        for (Incumbent incumbent : facts.incumbents()) {
            wishes.incumbent[candidates.number(incumbent.student())] = openings.number(incumbent.opening());
        }
        for (Assessment assessment : facts.assessments()) {
            wishes.scoreHundredths.put(
                    pair(candidates.number(assessment.student()), openings.number(assessment.opening())),
                    assessment.score().multiply(BigDecimal.valueOf(100)).intValueExact());
        }
        for (Exclusion exclusion : facts.exclusions()) {
            int candidate = candidates.number(exclusion.student());
            OpeningId opening = exclusion.opening();
            EnterpriseId enterprise = exclusion.enterprise();
            if (opening != null) {
                wishes.excludedOpenings.add(pair(candidate, openings.number(opening)));
            } else if (enterprise != null) {
                wishes.excludedEnterprises.add(pair(candidate, enterprises.number(enterprise)));
            }
        }
        return wishes;
    }

    boolean isPinned(int candidate) {
        return pin[candidate] != FREE;
    }

    int pinnedOpening(int candidate) {
        return Math.max(pin[candidate], PlacementProblem.NONE);
    }

    int incumbent(int candidate) {
        return incumbent[candidate];
    }

    boolean isExcluded(int candidate, int opening, int enterprise) {
        return excludedOpenings.contains(pair(candidate, opening))
                || excludedEnterprises.contains(pair(candidate, enterprise));
    }

    int scoreHundredths(int candidate, int opening) {
        return scoreHundredths.getOrDefault(pair(candidate, opening), NOT_ASSESSED_HUNDREDTHS);
    }

    private static long pair(int candidate, int other) {
        return (long) candidate << 32 | other;
    }
}
