package org.duikou.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/**
 * Makes synthetic rounds of vehicle makers, parts makers and vocational colleges around Chengdu.
 *
 * <p>Equal requests make equal rounds on every machine. Each round can be solved: its pins are legal, and an order
 * class must open only where far more students are asked for than it needs. Time and space grow with students × 40.
 */
public final class RoundGenerator {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2027, 2, 28);

    private final Policy policy;

    /** Rounds with that policy. */
    public RoundGenerator(Policy policy) {
        this.policy = policy;
    }

    public GeneratedRound generate(GeneratorRequest request) {
        Round round = round(request);
        List<Campus> campuses = Campus.draw(request);
        List<Works> works = Works.draw(request);
        List<Vacancy> vacancies = Vacancy.draw(request, works);
        List<Pupil> pupils = new PupilDraw(round, request.difficulty().adjustableShare(), chance(request, "students"))
                .draw(campuses, vacancies, request.students());
        Census census = new Census(pupils);
        Invitations invitations = new Invitations(campuses, census, vacancies.size(), chance(request, "invitations"));
        List<Opening> openings = new OpeningDraw(
                        round, request.difficulty().cappedShare(), chance(request, "openings"), census, invitations)
                .draw(vacancies);
        return new GeneratedRound(facts(request, round, new Cast(campuses, works, openings, pupils)), names(pupils));
    }

    private RoundFacts facts(GeneratorRequest request, Round round, Cast cast) {
        Market market = new Market(cast.openings, cast.works);
        List<Choice> choices = new ChoiceDraw(market, cast.openings, chance(request, "choices")).draw(cast.pupils);
        List<Pin> pins = new PinDraw(market, cast.openings, choices, chance(request, "pins")).draw(cast.pupils);
        Set<StudentId> pinned = new TreeSet<>(pins.stream().map(Pin::student).toList());
        Verdicts verdicts = new Verdicts(choices, cast.openings, chance(request, "verdicts"));
        return new RoundFacts(
                round,
                policy,
                cast.campuses.stream().map(Campus::college).toList(),
                List.of(),
                new StaffDraw(cast.openings, request.difficulty().cappedShare(), chance(request, "staff"))
                        .draw(cast.works),
                cast.openings,
                cast.pupils.stream().map(Pupil::candidate).toList(),
                choices,
                verdicts.assessments(),
                verdicts.exclusions(pinned),
                pins,
                List.of());
    }

    private record Cast(List<Campus> campuses, List<Works> works, List<Opening> openings, List<Pupil> pupils) {}

    private static Round round(GeneratorRequest request) {
        String name = String.format("模拟批次（%d 名学生，种子 %d）", request.students(), request.seed());
        String code = "synthetic-" + request.students() + "-" + request.seed();
        return new Round(code, name, START, END, Mode.OPTIMAL);
    }

    private static SortedMap<StudentId, String> names(List<Pupil> pupils) {
        SortedMap<StudentId, String> names = new TreeMap<>();
        pupils.forEach(pupil -> names.put(pupil.candidate().id(), pupil.name()));
        return names;
    }

    private static Chance chance(GeneratorRequest request, String stream) {
        return Chance.of(request.seed(), stream);
    }
}
