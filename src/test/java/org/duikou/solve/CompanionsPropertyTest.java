package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Under test: who is alone of her college at an enterprise, however many groups there have been. */
class CompanionsPropertyTest {
    private static final int ENTERPRISES = 40;

    @Property(tries = 100)
    void tellsThoseAlone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int students) {
        var random = new Random(seed);
        var companions = new Companions(ENTERPRISES);
        int[] enterpriseOf = IntStream.range(0, students).map(each -> -1).toArray();
        for (int moves = 0; moves < 3 * students; moves++) {
            int student = random.nextInt(students);
            if (enterpriseOf[student] >= 0) {
                companions.remove(student, college(student), enterpriseOf[student]);
            }
            enterpriseOf[student] = random.nextInt(ENTERPRISES + 1) - 1;
            if (enterpriseOf[student] >= 0) {
                companions.add(student, college(student), enterpriseOf[student]);
            }
        }

        Map<Integer, TreeSet<Integer>> groups = new TreeMap<>();
        IntStream.range(0, students).filter(each -> enterpriseOf[each] >= 0).forEach(each -> groups.computeIfAbsent(
                        college(each) * ENTERPRISES + enterpriseOf[each], absent -> new TreeSet<>())
                .add(each));
        assertThat(IntStream.range(0, companions.singles()).map(companions::single))
                .containsExactlyInAnyOrderElementsOf(groups.values().stream()
                        .filter(group -> group.size() == 1)
                        .map(TreeSet::first)
                        .toList());
        assertThat(IntStream.range(0, students).filter(each -> enterpriseOf[each] >= 0))
                .allSatisfy(each -> assertThat(companions.together(college(each), enterpriseOf[each]))
                        .isEqualTo(groups.get(college(each) * ENTERPRISES + enterpriseOf[each])
                                .size()));
    }

    private static int college(int student) {
        return student / 10;
    }
}
