package org.duikou.eligibility;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.duikou.problem.ChoiceLists;
import org.duikou.problem.MajorFit;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.PairRule;

/**
 * The openings that a student's major, level, grade and college let her go to, looked up once a major, then once a year and a
 * college of it. Threads may share it.
 */
final class Reach {
    private final PlacementProblem problem;
    private final PairRules rules;
    private final boolean[] barred;
    private final boolean onlyChosen;
    /** By college: openings that do not invite it. */
    private final List<BitSet> uninviting;

    private final Map<String, byte[]> fitsByMajor = new ConcurrentHashMap<>();
    private final Map<String, int[]> openingsByMajor = new ConcurrentHashMap<>();
    private final Map<Year, int[]> openingsByYear = new ConcurrentHashMap<>();
    private final Map<Group, int[]> openingsByGroup = new ConcurrentHashMap<>();

    Reach(PlacementProblem problem) {
        this.problem = problem;
        this.rules = new PairRules(problem);
        var openingRules = new OpeningRules(problem.policy());
        this.barred = new boolean[problem.openings().size()];
        for (int each = 0; each < barred.length; each++) {
            barred[each] = !openingRules.allows(problem.opening(each));
        }
        this.onlyChosen = !problem.policy().switchedOff().contains(PairRule.NOT_CHOSEN);
        int[] choosy = IntStream.range(0, barred.length)
                .filter(each -> !problem.opening(each).colleges().isEmpty())
                .toArray();
        this.uninviting = problem.colleges().stream()
                .map(college -> uninviting(college, choosy))
                .toList();
    }

    private BitSet uninviting(College college, int[] choosy) {
        var openings = new BitSet(barred.length);
        for (int each : choosy) {
            openings.set(each, !rules.allowsCollege(college.id(), problem.opening(each)));
        }
        return openings;
    }

    private record Year(String major, Level level, int grade) {}

    private record Group(Year year, int college) {}

    /** Openings that her group may go to, of those that she asked for when nothing else will do; by number. */
    int[] openings(int candidate) {
        Candidate student = problem.candidate(candidate);
        if (student.adjustable() || !onlyChosen) {
            var year = new Year(student.major(), student.level(), student.grade());
            return openingsByGroup.computeIfAbsent(
                    new Group(year, problem.collegeOf(candidate)), absent -> IntStream.of(ofYear(year, candidate))
                            .filter(each -> isInvited(candidate, each))
                            .toArray());
        }
        ChoiceLists choices = problem.choices();
        byte[] fits = fits(student.major());
        return IntStream.range(choices.start(candidate), choices.start(candidate + 1))
                .map(choices::opening)
                .filter(each -> !barred[each] && rules.allowsFit(fits[each]))
                .filter(each -> rules.allowsYear(candidate, each) && isInvited(candidate, each))
                .sorted()
                .toArray();
    }

    private boolean isInvited(int candidate, int opening) {
        return !uninviting.get(problem.collegeOf(candidate)).get(opening);
    }

    private int[] ofYear(Year year, int candidate) {
        return openingsByYear.computeIfAbsent(year, absent -> IntStream.of(ofMajor(year.major()))
                .filter(each -> rules.allowsYear(candidate, each))
                .toArray());
    }

    private int[] ofMajor(String major) {
        byte[] fits = fits(major);
        return openingsByMajor.computeIfAbsent(major, absent -> IntStream.range(0, barred.length)
                .filter(each -> !barred[each] && rules.allowsFit(fits[each]))
                .toArray());
    }

    /** How well a major fits each opening. */
    byte[] fits(String major) {
        return fitsByMajor.computeIfAbsent(major, absent -> {
            byte[] fits = new byte[barred.length];
            for (int each = 0; each < fits.length; each++) {
                fits[each] = (byte) MajorFit.of(major, problem.opening(each).majors());
            }
            return fits;
        });
    }

    PairRules rules() {
        return rules;
    }
}
