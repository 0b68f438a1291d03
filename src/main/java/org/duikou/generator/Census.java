package org.duikou.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.vocabulary.CollegeId;

/** How many students of which major and grade each college has. */
final class Census {
    private final Map<CollegeId, Map<Cohort, Integer>> countsByCollege = new TreeMap<>();

    Census(List<Pupil> pupils) {
        for (Pupil pupil : pupils) {
            countsByCollege
                    .computeIfAbsent(pupil.campus().id(), college -> new TreeMap<>())
                    .merge(new Cohort(pupil.major(), pupil.candidate().grade()), 1, Integer::sum);
        }
    }

    /** Students of that college whom the opening asks for, by major, level and grade alone. */
    int asked(Ask ask, Campus campus) {
        int asked = 0;
        for (var count : countsByCollege.getOrDefault(campus.id(), Map.of()).entrySet()) {
            asked += ask.admits(campus, count.getKey().major, count.getKey().grade) ? count.getValue() : 0;
        }
        return asked;
    }

    private record Cohort(Major major, int grade) implements Comparable<Cohort> {
        @Override
        public int compareTo(Cohort other) {
            int byMajor = major.code().compareTo(other.major.code());
            return byMajor != 0 ? byMajor : Integer.compare(grade, other.grade);
        }
    }
}
