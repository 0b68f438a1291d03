package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;

/**
 * A college with what it teaches.
 *
 * @param weight its share of the students, against the other colleges' weights
 */
record Campus(College college, Location location, Level level, List<Major> majors, double weight) {
    private static final double[] LEVEL_WEIGHTS = {38, 48, 14};

    static List<Campus> draw(GeneratorRequest request) {
        Chance chance = Chance.of(request.seed(), "colleges");
        List<Campus> campuses = new ArrayList<>();
        for (int i = 0; i < request.colleges(); i++) {
            // The first two are of the two common levels, so that the smallest market has both.
            Level level = i < 2 ? Level.values()[1 - i] : Level.values()[chance.weighted(LEVEL_WEIGHTS)];
            campuses.add(draw(chance, i, level));
        }
        return campuses;
    }

    private static Campus draw(Chance chance, int index, Level level) {
        Region region = Region.drawn(chance);
        Location location = region.near(chance, 2.5);
        String id = String.format("C%04d", index + 1);
        Faculty faculty = Faculty.drawn(chance);
        String name = region.name() + Names.brand(index + 40_000).substring(1) + faculty.word() + suffix(level);
        List<Major> majors = majors(chance, level, faculty);
        double weight = 0.5 + chance.unit() + chance.unit();
        return new Campus(new College(new CollegeId(id), name, location), location, level, majors, weight);
    }

    private static List<Major> majors(Chance chance, Level level, Faculty faculty) {
        List<Major> known = Major.of(level);
        double[] weights = known.stream()
                .mapToDouble(major -> faculty.weight(major.trade()))
                .toArray();
        List<Major> taught = new ArrayList<>();
        int count = Math.min(known.size(), chance.between(4, 7));
        while (taught.size() < count) {
            int drawn = chance.weighted(weights);
            weights[drawn] = 0;
            taught.add(known.get(drawn));
        }
        return List.copyOf(taught);
    }

    private static String suffix(Level level) {
        return switch (level) {
            case SECONDARY -> "职业技术学校";
            case HIGHER -> "职业技术学院";
            case TECHNICIAN -> "技师学院";
        };
    }

    CollegeId id() {
        return college.id();
    }
}
