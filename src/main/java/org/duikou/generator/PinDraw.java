package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.StudentId;

/** Draws a few decisions taken before the solve, each plainly legal: at most one an enterprise, on an ordinary post. */
final class PinDraw {
    private static final int STUDENTS_A_PIN = 400;

    private final Market market;
    private final Chance chance;
    private final Map<OpeningId, Opening> openings = new TreeMap<>();
    private final Map<StudentId, OpeningId> firstChoices = new TreeMap<>();

    PinDraw(Market market, List<Opening> openings, List<Choice> choices, Chance chance) {
        this.market = market;
        this.chance = chance;
        openings.forEach(opening -> this.openings.put(opening.id(), opening));
        choices.stream()
                .filter(choice -> choice.rank() == 1)
                .forEach(choice -> firstChoices.put(choice.student(), choice.opening()));
    }

    List<Pin> draw(List<Pupil> pupils) {
        List<Pin> pins = new ArrayList<>();
        Pupil away = pupils.get(pupils.size() / 2);
        pins.add(new Pin(away.candidate().id(), null, "休学"));
        Set<EnterpriseId> taken = new TreeSet<>();
        int tries = Math.max(20, pupils.size() / STUDENTS_A_PIN);
        int most = Math.max(4, pupils.size() / STUDENTS_A_PIN);
        for (int i = 0; i < tries && pins.size() < most; i++) {
            Pupil pupil = pupils.get((int) ((long) i * pupils.size() / tries));
            OpeningId first = firstChoices.get(pupil.candidate().id());
            if (first != null && pupil != away && isPlain(pupil, openings.get(first)) && chance.percent(60)) {
                Opening post = openings.get(first);
                if (taken.add(post.enterprise())) {
                    pins.add(new Pin(pupil.candidate().id(), post.id(), "校企双方已确认"));
                }
            }
        }
        return pins;
    }

    private boolean isPlain(Pupil pupil, Opening opening) {
        Candidate student = pupil.candidate();
        boolean adult = !student.birthDate().plusYears(18).isAfter(opening.start());
        boolean ready = student.studentConsent() && student.guardianConsent() && student.availableTo() == null;
        boolean roomy = opening.isPost() && opening.seats() >= 4 && opening.postStaff() == null;
        return adult
                && ready
                && roomy
                && market.fitting(pupil).stream()
                        .anyMatch(stall -> stall.opening().id().equals(opening.id()));
    }
}
