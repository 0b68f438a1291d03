package org.duikou.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Draws the rosters: majors in proportion to the seats of their trades, and people as schools have them. */
final class PupilDraw {
    private static final double[] PRIORITY_WEIGHTS = {85, 10, 5};
    private static final int STUDENTS_A_SUPERVISOR = 18;

    private final Round round;
    private final double adjustableShare;
    private final Chance chance;

    PupilDraw(Round round, double adjustableShare, Chance chance) {
        this.round = round;
        this.adjustableShare = adjustableShare;
        this.chance = chance;
    }

    List<Pupil> draw(List<Campus> campuses, List<Vacancy> vacancies, int students) {
        double[] seatsByTrade = new double[Trade.values().length];
        vacancies.forEach(vacancy -> seatsByTrade[vacancy.trade().ordinal()] += vacancy.seats());
        double sum = campuses.stream().mapToDouble(Campus::weight).sum();
        List<Pupil> pupils = new ArrayList<>(students);
        double due = 0;
        for (Campus campus : campuses) {
            due += campus.weight() / sum * students;
            int roster = (int) Math.floor(due + 1e-6) - pupils.size();
            double[] weights = majorWeights(campus, seatsByTrade);
            for (int i = 0; i < roster; i++) {
                Major major = campus.majors().get(chance.weighted(weights));
                pupils.add(pupil(campus, major, i));
            }
        }
        return pupils;
    }

    private static double[] majorWeights(Campus campus, double[] seatsByTrade) {
        return campus.majors().stream()
                .mapToDouble(major -> 1
                        + seatsByTrade[major.trade().ordinal()]
                                / Major.of(major.trade()).size())
                .toArray();
    }

    /** The next student of a roster. */
    Pupil pupil(Campus campus, Major major, int index) {
        int grade = chance.percent(4) ? 1 : chance.percent(50) ? 2 : 3;
        Gender gender = chance.percent(major.trade().percentWomen()) ? Gender.F : Gender.M;
        String number = String.format("%d%05d", round.start().getYear() + 1 - grade, index + 1);
        String name = Names.person(chance, gender);
        Location home = chance.percent(70) ? home(campus) : null;
        Candidate candidate = new Candidate(
                new StudentId(campus.id(), number),
                gender,
                birthDate(major.level(), grade),
                major.code(),
                major.level(),
                grade,
                certificates(major),
                home,
                chance.percent(60),
                1 + chance.weighted(PRIORITY_WEIGHTS),
                chance.share(adjustableShare),
                chance.permille(992),
                chance.permille(988),
                chance.permille(975),
                null,
                chance.permille(8) ? round.end().minusDays(chance.between(10, 60)) : null,
                String.format("T%03d", index / STUDENTS_A_SUPERVISOR + 1));
        return new Pupil(candidate, name, campus, major);
    }

    private Location home(Campus campus) {
        return chance.percent(45)
                ? near(campus.location())
                : Region.drawn(chance).near(chance, 3);
    }

    private Location near(Location campus) {
        return new Region("", campus.latitude(), campus.longitude(), 1).near(chance, 3);
    }

    private LocalDate birthDate(Level level, int grade) {
        int ageAtEntry = level == Level.HIGHER ? 18 : 15;
        int early = chance.permille(15) ? 1 : 0;
        return round.start().minusYears(ageAtEntry + grade - 1L - early).minusDays(chance.between(1, 365));
    }

    private Set<String> certificates(Major major) {
        @Nullable String certificate = certificate(major.trade());
        return certificate != null && chance.percent(55) ? Set.of(certificate) : Set.of();
    }

    /** What people of a trade can be asked to have; null: nothing. */
    static @Nullable String certificate(Trade trade) {
        return switch (trade) {
            case VEHICLE_MAKING -> "汽车装调工四级";
            case VEHICLE_SERVICE -> "汽车维修工四级";
            case MECHATRONICS -> "低压电工证";
            case MACHINING -> "数控车铣加工初级";
            case ELECTRONICS, LOGISTICS -> null;
        };
    }
}
