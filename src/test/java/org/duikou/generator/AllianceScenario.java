package org.duikou.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Institution;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** Makes {@code sample-data/alliance-2022}: the alliance's figures by hand, its people by seeded chance. */
final class AllianceScenario {
    private static final Round ROUND = new Round(
            "alliance-2022",
            "成都经开区技能人才培养联盟 2022 年首批",
            LocalDate.of(2022, 9, 1),
            LocalDate.of(2023, 2, 28),
            Mode.OPTIMAL);
    private static final long SEED = 2022;

    private AllianceScenario() {}

    static GeneratedRound round(Policy policy) {
        Map<Campus, List<Pupil>> rosters = AllianceRosters.of(ROUND, Chance.of(SEED, "students"));
        List<Pupil> pupils = rosters.values().stream().flatMap(List::stream).toList();
        AllianceEnterprises enterprises = AllianceEnterprises.read();
        List<Opening> openings = AllianceOpenings.read(ROUND);
        Market market = new Market(openings, enterprises.works());
        List<Choice> choices = new AllianceChoices(market, openings, Chance.of(SEED, "choices")).of(pupils);
        Verdicts verdicts = new Verdicts(choices, openings, Chance.of(SEED, "verdicts"));
        List<Pin> pins = new PinDraw(market, openings, choices, Chance.of(SEED, "pins")).draw(pupils);
        RoundFacts facts = new RoundFacts(
                ROUND,
                policy,
                rosters.keySet().stream().map(Campus::college).toList(),
                institutions(),
                enterprises.enterprises(),
                openings,
                pupils.stream().map(Pupil::candidate).toList(),
                choices,
                verdicts.assessments(),
                verdicts.exclusions(pins.stream().map(Pin::student).collect(Collectors.toSet())),
                pins,
                List.of());
        return new GeneratedRound(facts, names(pupils));
    }

    private static List<Institution> institutions() {
        List<Institution> institutions = new ArrayList<>();
        for (String[] cells : AllianceRosters.rows(AllianceTables.INSTITUTIONS)) {
            institutions.add(new Institution(cells[0], cells[1]));
        }
        return institutions;
    }

    private static SortedMap<StudentId, String> names(List<Pupil> pupils) {
        SortedMap<StudentId, String> names = new TreeMap<>();
        pupils.forEach(pupil -> names.put(pupil.candidate().id(), pupil.name()));
        return names;
    }
}
