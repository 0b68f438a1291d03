package org.duikou.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;
import org.duikou.vocabulary.WorkConditions;

/** Rounds of one college and one enterprise, drawn line by line: students s1, s2, …, of the same major. */
final class SmallRound {
    private static final LocalDate START = LocalDate.of(2022, 9, 1);
    private static final LocalDate END = LocalDate.of(2023, 2, 28);
    private static final CollegeId COLLEGE = new CollegeId("C1");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("E1");

    private final List<Opening> openings = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private int staff = 1000;

    SmallRound staff(int count) {
        staff = count;
        return this;
    }

    SmallRound post(String code, int seats) {
        return opening(code, OpeningKind.POST, 0, seats, "660601");
    }

    SmallRound post(String code, int seats, String major) {
        return opening(code, OpeningKind.POST, 0, seats, major);
    }

    SmallRound orderClass(String code, int minimum, int seats) {
        return opening(code, OpeningKind.ORDER_CLASS, minimum, seats, "660601");
    }

    private SmallRound opening(String code, OpeningKind kind, int minimum, int seats, String major) {
        openings.add(new Opening(
                new OpeningId(code),
                kind,
                ENTERPRISE,
                "装配",
                null,
                seats,
                minimum,
                false,
                null,
                null,
                0,
                List.of(major),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                WorkConditions.ORDINARY,
                START,
                END,
                null,
                false));
        return this;
    }

    SmallRound adjustable(String number, String... wanted) {
        return student(number, true, wanted);
    }

    SmallRound student(String number, String... wanted) {
        return student(number, false, wanted);
    }

    private SmallRound student(String number, boolean adjustable, String... wanted) {
        candidates.add(new Candidate(
                id(number),
                Gender.F,
                LocalDate.of(2000, 1, 1),
                "660601",
                Level.SECONDARY,
                2,
                Set.of(),
                null,
                false,
                1,
                adjustable,
                true,
                true,
                true,
                null,
                null,
                null));
        for (int rank = 1; rank <= wanted.length; rank++) {
            choices.add(new Choice(id(number), rank, new OpeningId(wanted[rank - 1])));
        }
        return this;
    }

    SmallRound pinnedUnplaced(String number) {
        pins.add(new Pin(id(number), null, "保留"));
        return this;
    }

    RoundFacts facts() {
        return new RoundFacts(
                new Round("small", "小批次", START, END, Mode.OPTIMAL),
                policy(),
                List.of(new College(COLLEGE, "学校", new Location(30, 104))),
                List.of(),
                List.of(new Enterprise(ENTERPRISE, "企业", null, staff, 0, null, null, null, new Location(30, 104.1))),
                openings,
                candidates,
                choices,
                List.of(),
                List.of(),
                pins,
                List.of());
    }

    static StudentId id(String number) {
        return StudentId.of(COLLEGE.code(), number);
    }

    private static Policy policy() {
        return new Policy(
                Map.of(1, 1, 2, 3, 3, 9),
                List.of(0, 10, 20),
                120,
                BigDecimal.valueOf(60),
                BigDecimal.valueOf(40),
                new BigDecimal("0.5"),
                150,
                8,
                1,
                10,
                20,
                1,
                16,
                18,
                BigDecimal.valueOf(8),
                null,
                Set.of(),
                true);
    }
}
