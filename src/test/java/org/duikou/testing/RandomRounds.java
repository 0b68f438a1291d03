package org.duikou.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.WorkConditions;

/**
 * Random rounds that use every aggregate rule, with about as many seats as students; the same seed, the same round. A
 * rough round also has what may make it impossible, and conditions that bring every pair rule into play.
 */
public final class RandomRounds {
    private static final String[] MAJORS = {"660601", "660602", "660701", "610201"};

    private final Random random;
    private final boolean isRough;
    private final boolean isRenamed;
    private final boolean isRerun;
    private final int students;
    private final int openings;
    private final RoundDraft round = new RoundDraft();

    private enum Trait {
        ROUGH,
        RENAMED,
        RERUN
    }

    private RandomRounds(long seed, Set<Trait> traits, int students, int openings) {
        this.random = new Random(seed);
        this.isRough = traits.contains(Trait.ROUGH);
        this.isRenamed = traits.contains(Trait.RENAMED);
        this.isRerun = traits.contains(Trait.RERUN);
        this.students = students;
        this.openings = openings;
    }

    public static RoundDraft of(long seed, int students, int openings) {
        return new RandomRounds(seed, EnumSet.noneOf(Trait.class), students, openings).draft();
    }

    public static RoundDraft rough(long seed, int students, int openings) {
        return new RandomRounds(seed, EnumSet.of(Trait.ROUGH), students, openings).draft();
    }

    /** The same rough round, but everyone and everything has another name and comes in another order. */
    public static RoundDraft renamed(long seed, int students, int openings) {
        return new RandomRounds(seed, EnumSet.of(Trait.ROUGH, Trait.RENAMED), students, openings).draft();
    }

    /** A round in which about every second student has a place now, and a budget of changes. */
    public static RoundDraft rerun(long seed, int students, int openings) {
        return new RandomRounds(seed, EnumSet.of(Trait.RERUN), students, openings).draft();
    }

    private String name(String kind, int number) {
        return isRenamed ? "x" + (900 - number) + kind : kind + number;
    }

    private RoundDraft draft() {
        if (random.nextInt(3) == 0) {
            round.policy().supervisorLoad(Math.max(1, students / 4));
        }
        if (isRerun) {
            round.policy().change(random.nextInt(300)).maxChanges(random.nextInt(1 + students / 2));
        }
        if (isRough) {
            roughen(round.policy());
        }
        int enterprises = Math.max(1, openings / 2);
        for (int number = 0; number < enterprises; number++) {
            addEnterprise(name("E", number));
        }
        for (int number = 0; number < openings; number++) {
            addOpening(name("O", number), random.nextInt(enterprises));
        }
        for (int number = 0; number < students; number++) {
            addStudent(name("C", random.nextInt(4)) + "/" + name("s", number));
        }
        return round;
    }

    private void roughen(PolicyDraft policy) {
        policy.companion(random.nextInt(30)).fairnessWeight(random.nextInt(4)).change(random.nextInt(300));
        switch (random.nextInt(4)) {
            case 0 -> policy.priorityWeight(1, 1, 1);
            case 1 -> policy.priorityWeight(0, 2, 700);
            case 2 -> policy.sharePercent(5, 10)
                    .fitWeight(0)
                    .assessmentWeight(0)
                    .distanceWeight("0");
            default -> policy.fitWeight(random.nextInt(500)).distanceWeight("0.37");
        }
    }

    private void addEnterprise(String code) {
        EnterpriseDraft enterprise =
                round.enterprise(code).staff(10 * (1 + random.nextInt(1 + 3 * students / openings)));
        enterprise.location(31 + random.nextDouble() / 2, 121 + random.nextDouble() / 2);
        if (random.nextInt(3) == 0) {
            enterprise.beds(Gender.F, random.nextInt(4)).beds(Gender.M, random.nextInt(4));
        }
        if (random.nextInt(6) == 0) {
            enterprise.capWaiver("W1");
        }
        if (isRough && random.nextInt(3) == 0) {
            enterprise.currentInterns(random.nextInt(3));
        }
    }

    private void addOpening(String code, int enterprise) {
        int seats = 1 + random.nextInt(Math.max(1, 2 * students / openings));
        boolean isPost = random.nextInt(3) > 0;
        OpeningDraft opening =
                isPost ? round.post(code).seats(seats) : round.orderClass(code).seats(1 + random.nextInt(seats), seats);
        opening.at(name("E", enterprise)).majors(random.nextInt(4) == 0 ? "*" : MAJORS[random.nextInt(MAJORS.length)]);
        if (isPost && random.nextInt(3) == 0) {
            int type = random.nextInt(2);
            opening.postType("T" + type, 5 * (1 + (enterprise + type) % 3), isRough && enterprise % 2 == 1 ? 1 : 0);
        }
        if (random.nextBoolean()) {
            opening.dormitory();
        }
        if (random.nextInt(3) == 0) {
            opening.reserves(name("C", random.nextInt(4)), 1 + random.nextInt(seats));
        }
        if (isRough) {
            roughen(opening, isPost);
        }
    }

    private void roughen(OpeningDraft opening, boolean isPost) {
        if (!isPost && random.nextInt(4 + openings) == 0) {
            opening.mustOpen();
        }
        if (random.nextInt(4) == 0) {
            opening.level(Level.values()[random.nextInt(3)]).grade(1 + random.nextInt(3));
        }
        if (random.nextInt(6) == 0) {
            opening.certificate("K" + random.nextInt(2));
        }
        if (random.nextInt(6) == 0) {
            opening.invites(name("C", random.nextInt(4))).invites(name("C", random.nextInt(4)));
        }
        if (random.nextInt(4) == 0) {
            opening.dates(RoundDraft.START.plusDays(random.nextInt(60)), RoundDraft.END.minusDays(random.nextInt(60)));
        }
        if (random.nextInt(3) == 0) {
            opening.conditions(work());
        }
    }

    private WorkConditions work() {
        WorkDraft work = new WorkDraft().intensity(1 + random.nextInt(4));
        switch (random.nextInt(5)) {
            case 0 -> work.nightShift();
            case 1 -> work.hoursPerDay("8.5");
            case 2 -> work.throughAgency();
            default -> work.hazard(Hazard.values()[random.nextInt(Hazard.values().length)]);
        }
        return random.nextInt(3) > 0 ? work.exemptionFiled().conditions() : work.conditions();
    }

    private void addStudent(String name) {
        StudentDraft student = round.student(name)
                .gender(random.nextBoolean() ? Gender.F : Gender.M)
                .major(MAJORS[random.nextInt(MAJORS.length)])
                .priority(1 + random.nextInt(3))
                .home(31 + random.nextDouble() / 2, 121 + random.nextDouble() / 2)
                .supervisor("T" + random.nextInt(2));
        if (random.nextInt(3) == 0) {
            student.boarding();
        }
        if (random.nextInt(3) == 0) {
            student.onlyChosen();
        }
        List<String> wanted = new ArrayList<>();
        for (int number = 0; number < openings; number++) {
            wanted.add(name("O", number));
        }
        Collections.shuffle(wanted, random);
        student.chooses(
                wanted.subList(0, random.nextInt(1 + Math.min(6, openings))).toArray(String[]::new));
        addWishes(name, wanted.get(0));
        if (isRough) {
            roughen(name, student, wanted.get(0));
        }
    }

    private void roughen(String name, StudentDraft student, String opening) {
        student.level(Level.values()[random.nextInt(8) == 0 ? 1 : 0])
                .grade(random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(2))
                .bornOn(RoundDraft.START.minusYears(16 + random.nextInt(4)).plusDays(random.nextInt(50) - 10));
        if (random.nextInt(3) > 0) {
            student.certificate("K" + random.nextInt(2));
        }
        if (random.nextInt(12) == 0) {
            student.withoutGuardianConsent();
        }
        if (random.nextInt(12) == 0) {
            student.available(RoundDraft.START.plusDays(30), RoundDraft.END.minusDays(30));
        }
        if (random.nextInt(20) == 0) {
            round.excludeFromEnterprise(name, name("E", 0));
        }
        if (random.nextInt(5 * students) == 0) {
            round.pin(name, opening);
        }
    }

    private void addWishes(String name, String opening) {
        if (random.nextInt(3) == 0) {
            round.assessment(name, opening, String.valueOf(random.nextInt(101)));
        }
        if (random.nextInt(isRerun ? 2 : 8) == 0) {
            round.incumbent(name, opening);
        }
        if (random.nextInt(20) == 0) {
            round.excludeFromOpening(name, opening);
        }
        if (!isRough && random.nextInt(20) == 0) {
            round.pinUnplaced(name);
        }
    }
}
