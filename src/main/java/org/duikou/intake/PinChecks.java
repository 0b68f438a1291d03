package org.duikou.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;

/** Pins against exclusions, and more pins than seats. Pins that break another rule: room eligibility. */
record PinChecks(RoundRows round, CrossChecks checks) {

    void run() {
        Map<OpeningId, Opening> openings = new HashMap<>();
        round.of(Table.OPENINGS).facts().forEach(opening -> openings.putIfAbsent(opening.id(), opening));
        exclusions(openings);
        seats(openings);
    }

    private void exclusions(Map<OpeningId, Opening> openings) {
        Rows<Pin> rows = round.of(Table.PINS);
        Set<List<Object>> excluded = new HashSet<>();
        for (Exclusion exclusion : round.of(Table.EXCLUSIONS).facts()) {
            EnterpriseId enterprise = exclusion.enterprise();
            OpeningId opening = exclusion.opening();
            excluded.add(List.of(exclusion.student(), opening != null ? opening : (Object) enterprise));
        }
        for (Line<Pin> line : rows.lines()) {
            Pin pin = line.fact();
            Opening opening = openings.get(pin.opening());
            if (opening != null
                    && (excluded.contains(List.of(pin.student(), opening.id()))
                            || excluded.contains(List.of(pin.student(), opening.enterprise())))) {
                checks.note(rows, line, IssueCode.PIN_EXCLUDED, "opening", Echo.of(pin.student()), opening.id());
            }
        }
    }

    private void seats(Map<OpeningId, Opening> openings) {
        Rows<Pin> rows = round.of(Table.PINS);
        Map<OpeningId, List<Line<Pin>>> pinsByOpening = new TreeMap<>();
        for (Line<Pin> line : rows.linesByArrival()) {
            OpeningId opening = line.fact().opening();
            if (opening != null && openings.containsKey(opening)) {
                pinsByOpening
                        .computeIfAbsent(opening, same -> new ArrayList<>())
                        .add(line);
            }
        }
        pinsByOpening.forEach((opening, pins) -> seats(openings.get(opening), pins));
    }

    /** Told once an opening, at its last pin. */
    private void seats(Opening opening, List<Line<Pin>> pins) {
        Map<CollegeId, Integer> pinsByCollege = new HashMap<>();
        pins.forEach(pin -> pinsByCollege.merge(pin.fact().student().college(), 1, Integer::sum));
        int reserved =
                opening.reserved().values().stream().mapToInt(Integer::intValue).sum();
        int used = pinsByCollege.entrySet().stream()
                .mapToInt(college ->
                        Math.min(college.getValue(), opening.reserved().getOrDefault(college.getKey(), 0)))
                .sum();
        int room = opening.seats() - reserved + used;
        if (pins.size() > room) {
            Line<Pin> last = pins.get(pins.size() - 1);
            checks.note(
                    round.of(Table.PINS), last, IssueCode.PINS_ABOVE_SEATS, "opening", opening.id(), pins.size(), room);
        }
    }
}
