package org.duikou.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.RoundFacts;

/** What was declared of single students before the solve: choices, assessments, exclusions, pins, incumbents. */
final class Declarations {
    private static final int FREE = -2;
    private static final int NOT_ASSESSED_HUNDREDTHS = 6000;

    private final PairTable ranks;
    private final PairTable scoreHundredths;
    private final PairTable excludedOpenings;
    private final PairTable excludedEnterprises;
    private final RoundIndex index;
    private final int[] pin;
    private final int[] incumbent;

    Declarations(RoundIndex index) {
        this.index = index;
        RoundFacts facts = index.facts();
        int students = index.students();
        ranks = PairTable.of(
                students,
                facts.choices(),
                each -> index.number(each.student()),
                each -> index.number(each.opening()),
                each -> each.rank());
        scoreHundredths = PairTable.of(
                students,
                facts.assessments(),
                each -> index.number(each.student()),
                each -> index.number(each.opening()),
                each -> hundredths(each.score()));
        excludedOpenings = excluded(each -> {
            OpeningId opening = each.opening();
            return opening == null ? RoundIndex.NONE : index.number(opening);
        });
        excludedEnterprises = excluded(each -> {
            EnterpriseId enterprise = each.enterprise();
            return enterprise == null ? RoundIndex.NONE : index.number(enterprise);
        });
        pin = new int[students];
        Arrays.fill(pin, FREE);
        for (Pin each : facts.pins()) {
            OpeningId opening = each.opening();
            pin[index.number(each.student())] = opening == null ? RoundIndex.NONE : index.number(opening);
        }
        incumbent = new int[students];
        Arrays.fill(incumbent, RoundIndex.NONE);
        for (Incumbent each : facts.incumbents()) {
            incumbent[index.number(each.student())] = index.number(each.opening());
        }
    }

    private PairTable excluded(ToIntFunction<Exclusion> other) {
        List<Exclusion> exclusions = index.facts().exclusions();
        return PairTable.of(index.students(), exclusions, each -> index.number(each.student()), other, each -> 1);
    }

    private static int hundredths(BigDecimal score) {
        return score.movePointRight(2).intValueExact();
    }

    /** Her rank of the opening, from 1; 0: not chosen. */
    int rank(int student, int opening) {
        return ranks.find(student, opening, 0);
    }

    int choices(int student) {
        return ranks.count(student);
    }

    /** Her choice number {@code position} (from 0), best first. */
    int choice(int student, int position) {
        return ranks.other(student, position);
    }

    int scoreHundredths(int student, int opening) {
        return scoreHundredths.find(student, opening, NOT_ASSESSED_HUNDREDTHS);
    }

    boolean isExcluded(int student, int opening) {
        return excludedOpenings.has(student, opening)
                || excludedEnterprises.has(student, index.enterpriseNumber(opening));
    }

    boolean isPinned(int student) {
        return pin[student] != FREE;
    }

    /** Where her pin says; {@link RoundIndex#NONE}: she must stay unplaced. Only when she is pinned. */
    int pin(int student) {
        return pin[student];
    }

    /** Where she is now; {@link RoundIndex#NONE}: nowhere. */
    int incumbent(int student) {
        return incumbent[student];
    }
}
