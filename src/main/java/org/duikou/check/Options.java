package org.duikou.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.PairRule;

/**
 * Where every student may go and what it costs, pins not considered. Options of student s are numbered {@code first(s)}
 * to {@code first(s + 1)}.
 *
 * <p>Time: each major passes over all openings once; each {@link Scope} within it only over what the wider one left.
 */
final class Options {
    private final int[] first;
    private final int[] opening;
    private final int[] points;
    private final int[] students;

    private Options(int[] first, int[] opening, int[] points, int openings) {
        this.first = first;
        this.opening = opening;
        this.points = points;
        this.students = new int[openings];
        for (int each : opening) {
            students[each]++;
        }
    }

    static Options of(RoundIndex index, Declarations declared, StudentRules rules, Points points) {
        return new Search(index, declared, rules, points).run();
    }

    int first(int student) {
        return first[student];
    }

    boolean isEmpty(int student) {
        return first[student] == first[student + 1];
    }

    int opening(int option) {
        return opening[option];
    }

    /** Points of all components that are a sum over students. */
    int points(int option) {
        return points[option];
    }

    /** How many students may go to that opening. */
    int students(int wanted) {
        return students[wanted];
    }

    private record Year(String major, Level level, int grade) {}

    private record Cohort(CollegeId college, Year year) {}

    private static final class Search {
        private final RoundIndex index;
        private final Declarations declared;
        private final StudentRules rules;
        private final Points points;
        private final int[] offered;
        private final Map<String, int[]> ofMajor = new HashMap<>();
        private final Map<Year, int[]> ofYear = new HashMap<>();
        private final Map<Cohort, int[]> ofCohort = new HashMap<>();
        private int[] opening = new int[64];
        private int[] cost = new int[64];
        private int size;

        Search(RoundIndex index, Declarations declared, StudentRules rules, Points points) {
            this.index = index;
            this.declared = declared;
            this.rules = rules;
            this.points = points;
            this.offered = IntStream.range(0, index.openings())
                    .filter(each -> PostRules.broken(index.opening(each), index.policy())
                            .isEmpty())
                    .toArray();
        }

        Options run() {
            int[] first = new int[index.students() + 1];
            for (int student = 0; student < index.students(); student++) {
                for (int each : openings(student)) {
                    if (rules.allows(Scope.STUDENT, student, each)) {
                        add(student, each);
                    }
                }
                first[student + 1] = size;
            }
            return new Options(first, Arrays.copyOf(opening, size), Arrays.copyOf(cost, size), index.openings());
        }

        private int[] openings(int student) {
            Candidate candidate = index.student(student);
            if (candidate.adjustable() || index.policy().switchedOff().contains(PairRule.NOT_CHOSEN)) {
                return ofCohort(student, candidate);
            }
            int[] chosen = IntStream.range(0, declared.choices(student))
                    .map(position -> declared.choice(student, position))
                    .distinct()
                    .filter(each -> Arrays.binarySearch(offered, each) >= 0)
                    .toArray();
            return narrow(narrow(narrow(chosen, Scope.MAJOR, student), Scope.YEAR, student), Scope.COHORT, student);
        }

        private int[] ofCohort(int student, Candidate candidate) {
            var year = new Year(candidate.major(), candidate.level(), candidate.grade());
            var cohort = new Cohort(candidate.id().college(), year);
            return ofCohort.computeIfAbsent(cohort, absent -> narrow(ofYear(student, year), Scope.COHORT, student));
        }

        private int[] ofYear(int student, Year year) {
            return ofYear.computeIfAbsent(year, absent -> narrow(ofMajor(student, year), Scope.YEAR, student));
        }

        private int[] ofMajor(int student, Year year) {
            return ofMajor.computeIfAbsent(year.major(), absent -> narrow(offered, Scope.MAJOR, student));
        }

        private int[] narrow(int[] openings, Scope scope, int student) {
            return IntStream.of(openings)
                    .filter(each -> rules.allows(scope, student, each))
                    .toArray();
        }

        private void add(int student, int each) {
            if (size == opening.length) {
                opening = Arrays.copyOf(opening, size + (size >> 1));
                cost = Arrays.copyOf(cost, opening.length);
            }
            opening[size] = each;
            cost[size++] = points.separable(student, each);
        }
    }
}
