package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;

/** The alliance's choice lists, with 43 students of one automobile school who all put one vehicle maker first. */
final class AllianceChoices {
    static final int FANS = 43;
    private static final String SCHOOL = "C06";
    private static final OpeningId MAKERS_CLASS = new OpeningId("D01");
    private static final OpeningId MAKERS_POST = new OpeningId("P01");

    private final Market market;
    private final ChoiceDraw draw;

    AllianceChoices(Market market, List<Opening> openings, Chance chance) {
        this.market = market;
        this.draw = new ChoiceDraw(market, openings, chance);
    }

    List<Choice> of(List<Pupil> pupils) {
        Map<StudentId, List<OpeningId>> wishes = new TreeMap<>();
        draw.draw(pupils).forEach(choice -> wishes.computeIfAbsent(choice.student(), id -> new ArrayList<>())
                .add(choice.opening()));
        int fans = 0;
        for (Pupil pupil : pupils) {
            List<OpeningId> list = wishes.get(pupil.candidate().id());
            if (list != null && pupil.campus().id().code().equals(SCHOOL)) {
                boolean fan = fans < FANS && mayGo(pupil, MAKERS_CLASS);
                list.removeAll(List.of(MAKERS_CLASS, MAKERS_POST));
                list.add(fan ? 0 : list.size(), fan && fans % 3 == 0 ? MAKERS_POST : MAKERS_CLASS);
                fans += fan ? 1 : 0;
            }
        }
        List<Choice> choices = new ArrayList<>();
        wishes.forEach((student, list) -> {
            for (int i = 0; i < list.size(); i++) {
                choices.add(new Choice(student, i + 1, list.get(i)));
            }
        });
        return choices;
    }

    private boolean mayGo(Pupil pupil, OpeningId opening) {
        return market.fitting(pupil).stream()
                .anyMatch(stall -> stall.opening().id().equals(opening));
    }
}
