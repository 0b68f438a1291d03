package org.duikou.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Level;

/** How many students of which major and grade each college has. */
final class Census {
    private final Map<CollegeId, Map<Cohort, Integer>> countsByCollege = new TreeMap<>();
    private final Map<CollegeId, Integer> studentsByCollege = new TreeMap<>();
    private final int[] studentsByLevel = new int[Level.values().length];
    private final int students;

    Census(List<Pupil> pupils) {
        students = pupils.size();
        for (Pupil pupil : pupils) {
            studentsByCollege.merge(pupil.campus().id(), 1, Integer::sum);
            studentsByLevel[pupil.candidate().level().ordinal()]++;
            countsByCollege
                    .computeIfAbsent(pupil.campus().id(), college -> new TreeMap<>())
                    .merge(new Cohort(pupil.major(), pupil.candidate().grade()), 1, Integer::sum);
        }
    }

    /** Students of that college, at least one. */
    int students(Campus campus) {
        return studentsByCollege.getOrDefault(campus.id(), 1);
    }

    /** The share of students at that level, in percent. */
    double percent(Level level) {
        return 100.0 * studentsByLevel[level.ordinal()] / students;
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
