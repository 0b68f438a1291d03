package org.duikou.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.duikou.vocabulary.Gender;

/** Random rounds that use every aggregate rule, with about as many seats as students; the same seed, the same round. */
public final class RandomRounds {
    private static final String[] MAJORS = {"660601", "660602", "660701", "610201"};

    private final Random random;
    private final int students;
    private final int openings;
    private final RoundDraft round = new RoundDraft();

    private RandomRounds(long seed, int students, int openings) {
        this.random = new Random(seed);
        this.students = students;
        this.openings = openings;
    }

    public static RoundDraft of(long seed, int students, int openings) {
        return new RandomRounds(seed, students, openings).draft();
    }

    private RoundDraft draft() {
        if (random.nextInt(3) == 0) {
            round.policy().supervisorLoad(Math.max(1, students / 4));
        }
        int enterprises = Math.max(1, openings / 2);
        for (int number = 0; number < enterprises; number++) {
            addEnterprise("E" + number);
        }
        for (int number = 0; number < openings; number++) {
            addOpening("O" + number, "E" + random.nextInt(enterprises));
        }
        for (int number = 0; number < students; number++) {
            addStudent("C" + random.nextInt(4) + "/s" + number);
        }
        return round;
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
    }

    private void addOpening(String code, String enterprise) {
        int seats = 1 + random.nextInt(Math.max(1, 2 * students / openings));
        boolean isPost = random.nextInt(3) > 0;
        OpeningDraft opening =
                isPost ? round.post(code).seats(seats) : round.orderClass(code).seats(1 + random.nextInt(seats), seats);
        opening.at(enterprise).majors(random.nextInt(4) == 0 ? "*" : MAJORS[random.nextInt(MAJORS.length)]);
        if (isPost && random.nextInt(3) == 0) {
            opening.postType("T" + random.nextInt(2), 5 * (1 + random.nextInt(3)), 0);
        }
        if (random.nextBoolean()) {
            opening.dormitory();
        }
        if (random.nextInt(3) == 0) {
            opening.reserves("C" + random.nextInt(4), 1 + random.nextInt(seats));
        }
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
            wanted.add("O" + number);
        }
        Collections.shuffle(wanted, random);
        student.chooses(
                wanted.subList(0, random.nextInt(1 + Math.min(6, openings))).toArray(String[]::new));
        addWishes(name, wanted.get(0));
    }

    private void addWishes(String name, String opening) {
        if (random.nextInt(3) == 0) {
            round.assessment(name, opening, String.valueOf(random.nextInt(101)));
        }
        if (random.nextInt(8) == 0) {
            round.incumbent(name, opening);
        }
        if (random.nextInt(20) == 0) {
            round.excludeFromOpening(name, opening);
        }
        if (random.nextInt(20) == 0) {
            round.pinUnplaced(name);
        }
    }
}
