package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duikou.vocabulary.Language;

/** Under test: no text of an issue holds a name or a resident ID, however the cells were mixed up. */
class PrivacyPropertyTest {
    private static final List<String> NAMES = List.of("林安", "何川", "欧阳晓明", "Lin An", "WangLei", "阿依古丽·买买提", "林 安");
    private static final List<String> IDS = List.of(
            "999999200505010023",
            "99999920050501002X",
            "999999 20050501 0023",
            "999999-20050501-0023",
            "９９９９９９２００５０５０１００２３",
            "999999050501002",
            "9.99999200505010E+17");
    private static final List<String> TABLES =
            List.of("students.csv", "choices.csv", "assessments.csv", "exclusions.csv", "pins.csv", "incumbent.csv");

    @Property(tries = 300)
    void mixedUpCellsTellNoOne(@ForAll long seed) {
        Random random = new Random(seed);
        SmallRound round = people();
        for (String table : TABLES) {
            round.file(table, mixedUp(round.text(table), random));
        }

        assertTellsNoOne(round.read());
    }

    @Property(tries = 100)
    void aRosterInPlaceOfAnotherTableTellsNoOne(@ForAll long seed) {
        Random random = new Random(seed);
        SmallRound round = people();
        String table = TABLES.get(1 + random.nextInt(TABLES.size() - 1));

        round.file(table, round.text("students.csv"));

        assertTellsNoOne(round.read());
    }

    @Example
    void aRosterWithoutHeaderTellsNoOne() {
        SmallRound round = people();

        round.file("students.csv", round.text("students.csv").lines().skip(1).reduce("", (a, b) -> a + b + "\n"));

        assertTellsNoOne(round.read());
    }

    /** Each row gets a name and a resident ID in cells of its choice, and cells that changed places. */
    private static String mixedUp(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int row = 1; row < lines.size(); row++) {
            List<String> cells = new ArrayList<>(Arrays.asList(lines.get(row).split(",", -1)));
            cells.set(random.nextInt(cells.size()), NAMES.get(random.nextInt(NAMES.size())));
            cells.set(random.nextInt(cells.size()), IDS.get(random.nextInt(IDS.size())));
            if (random.nextBoolean()) {
                Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
            }
            if (random.nextInt(4) == 0) {
                Collections.shuffle(cells, random);
            }
            lines.set(row, String.join(",", cells));
        }
        return String.join("\n", lines);
    }

    private static SmallRound people() {
        return new SmallRound()
                .file("assessments.csv", "opening,college,student,score\nP1,C1,S1,80\nD1,C1,S2,70\n")
                .file("exclusions.csv", "college,student,opening,enterprise,reason\nC1,S2,P1,,面试\nC1,S2,,E1,回避\n")
                .file("pins.csv", "college,student,opening,reason\nC1,S1,P1,已确认\nC1,S1,D1,\n")
                .file("incumbent.csv", "college,student,opening\nC1,S1,P1\nC1,S1,D1\n");
    }

    private static void assertTellsNoOne(Intake intake) {
        for (Issue issue : intake.issues()) {
            String told = issue + issue.text(Language.ZH) + issue.text(Language.EN);
            assertThat(told).doesNotContain(NAMES).doesNotContain(IDS);
        }
    }
}
