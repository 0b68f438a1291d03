package org.duikou.problem;

import java.util.Arrays;
import java.util.Objects;
import org.duikou.vocabulary.EnterpriseId;
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
    private final SparsePairs excludedOpenings;
    private final SparsePairs excludedEnterprises;
    private final SparsePairs scoreHundredths;

    private Wishes(
            int candidates,
            SparsePairs excludedOpenings,
            SparsePairs excludedEnterprises,
            SparsePairs scoreHundredths) {
        this.pin = new int[candidates];
        this.incumbent = new int[candidates];
        this.excludedOpenings = excludedOpenings;
        this.excludedEnterprises = excludedEnterprises;
        this.scoreHundredths = scoreHundredths;
        Arrays.fill(pin, FREE);
        Arrays.fill(incumbent, PlacementProblem.NONE);
    }

    static Wishes of(
            RoundFacts facts,
            DenseIndex<StudentId> candidates,
            DenseIndex<OpeningId> openings,
            DenseIndex<EnterpriseId> enterprises) {
        int students = facts.candidates().size();
        var wishes = new Wishes(
                students,
                SparsePairs.of(
                        students,
                        facts.exclusions().stream()
                                .filter(each -> each.opening() != null)
                                .toList(),
                        each -> candidates.number(each.student()),
                        each -> openings.number(Objects.requireNonNull(each.opening())),
                        each -> 1),
                SparsePairs.of(
                        students,
                        facts.exclusions().stream()
                                .filter(each -> each.opening() == null && each.enterprise() != null)
                                .toList(),
                        each -> candidates.number(each.student()),
                        each -> enterprises.number(Objects.requireNonNull(each.enterprise())),
                        each -> 1),
                SparsePairs.of(
                        students,
                        facts.assessments(),
                        each -> candidates.number(each.student()),
                        each -> openings.number(each.opening()),
                        each -> each.score().movePointRight(2).intValueExact()));
        for (Pin pin : facts.pins()) {
            OpeningId opening = pin.opening();
            wishes.pin[candidates.number(pin.student())] =
                    opening == null ? PlacementProblem.NONE : openings.number(opening);
        }
        for (Incumbent incumbent : facts.incumbents()) {
            wishes.incumbent[candidates.number(incumbent.student())] = openings.number(incumbent.opening());
        }
        return wishes;
    }

    boolean isPinned(int candidate) {
        return pin[candidate] != FREE;
    }

    int pinnedOpening(int candidate) {
        return Math.max(pin[candidate], PlacementProblem.NONE);
    }

    /** By candidate; {@link PlacementProblem#NONE}: none. Not to be changed. */
    int[] incumbents() {
        return incumbent;
    }

    int incumbent(int candidate) {
        return incumbent[candidate];
    }

    boolean isExcluded(int candidate, int opening, int enterprise) {
        return excludedOpenings.find(candidate, opening, 0) != 0
                || excludedEnterprises.find(candidate, enterprise, 0) != 0;
    }

    int scoreHundredths(int candidate, int opening) {
        return scoreHundredths.find(candidate, opening, NOT_ASSESSED_HUNDREDTHS);
    }
}
