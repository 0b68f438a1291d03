package org.duikou.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;

/** What enterprises say of the choices: assessments of a third of them and a few exclusions. */
final class Verdicts {
    private final List<Choice> choices;
    private final Map<OpeningId, Opening> openings = new TreeMap<>();
    private final Chance chance;

    Verdicts(List<Choice> choices, List<Opening> openings, Chance chance) {
        this.choices = choices;
        this.chance = chance;
        openings.forEach(opening -> this.openings.put(opening.id(), opening));
    }

    List<Assessment> assessments() {
        List<Assessment> assessments = new ArrayList<>(choices.size() / 3);
        for (Choice choice : choices) {
            if (chance.percent(33)) {
                long tenths = Math.round(760 + chance.bell() * 110);
                BigDecimal score = BigDecimal.valueOf(Math.max(300, Math.min(1_000, tenths)), 1);
                assessments.add(new Assessment(choice.opening(), choice.student(), score));
            }
        }
        return assessments;
    }

    /** One choice in five hundred is barred, half of them with every opening of the enterprise. */
    List<Exclusion> exclusions(Set<StudentId> pinned) {
        List<Exclusion> exclusions = new ArrayList<>();
        Set<StudentId> students = new TreeSet<>(pinned);
        for (Choice choice : choices) {
            if (chance.permille(2) && students.add(choice.student())) {
                EnterpriseId enterprise = openings.get(choice.opening()).enterprise();
                exclusions.add(
                        chance.percent(50)
                                ? new Exclusion(choice.student(), choice.opening(), null, "面试未通过")
                                : new Exclusion(choice.student(), null, enterprise, "亲属在该企业任职，申请回避"));
            }
        }
        return exclusions;
    }
}
