package org.duikou.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duikou.eligibility.OpeningRules;
import org.duikou.eligibility.PairRules;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Pin;

/** The aggregate rules once more, counted from the facts as plainly as the design says them; slow, for tiny rounds. */
public final class NaiveRules {
    private final PlacementProblem problem;
    private final List<Opening> openings;
    private final List<Candidate> students;

    public NaiveRules(PlacementProblem problem) {
        this.problem = problem;
        this.openings = problem.openings();
        this.students = problem.candidates();
    }

    /** Where she may be by the pair rules, the opening rules and her pin, unplaced included. */
    int[] optionsOf(int student) {
        var pairRules = new PairRules(problem);
        var openingRules = new OpeningRules(problem.policy());
        return IntStream.range(PlacementProblem.NONE, openings.size())
                .filter(opening -> allowsPin(student, opening))
                .filter(opening -> opening == PlacementProblem.NONE
                        || (openingRules.allows(openings.get(opening)) && pairRules.allows(student, opening)))
                .toArray();
    }

    private boolean allowsPin(int student, int opening) {
        for (Pin pin : problem.facts().pins()) {
            if (pin.student().equals(students.get(student).id())) {
                return pin.opening() == null
                        ? opening == PlacementProblem.NONE
                        : opening != PlacementProblem.NONE
                                && pin.opening().equals(openings.get(opening).id());
            }
        }
        return true;
    }

    /** Whether all rules on students together hold; the students are where they may be. */
    public boolean hold(int[] openingOf) {
        return IntStream.range(0, openings.size()).allMatch(opening -> keepsSize(openingOf, opening))
                && problem.enterprises().stream().allMatch(enterprise -> keepsShares(openingOf, enterprise))
                && problem.enterprises().stream().allMatch(enterprise -> keepsBeds(openingOf, enterprise))
                && keepsSupervisors(openingOf)
                && keepsChanges(openingOf);
    }

    private boolean keepsSize(int[] openingOf, int number) {
        Opening opening = openings.get(number);
        long placed = Arrays.stream(openingOf).filter(each -> each == number).count();
        int pool = opening.seats();
        for (int reserved : opening.reserved().values()) {
            pool -= reserved;
        }
        long beyond = 0;
        for (var college : problem.colleges()) {
            long ofCollege = count(openingOf, number, college.id());
            beyond += Math.max(0, ofCollege - opening.reserved().getOrDefault(college.id(), 0));
        }
        boolean isClosed = opening.isOrderClass() && placed == 0 && !opening.mustOpen();
        return beyond <= pool && (isClosed || placed >= opening.minSeats());
    }

    private long count(int[] openingOf, int opening, CollegeId college) {
        return IntStream.range(0, openingOf.length)
                .filter(student -> openingOf[student] == opening)
                .filter(student -> students.get(student).id().college().equals(college))
                .count();
    }

    private boolean keepsShares(int[] openingOf, Enterprise enterprise) {
        if (enterprise.capWaiver() != null) {
            return true;
        }
        List<Opening> interns = Arrays.stream(openingOf)
                .filter(opening -> opening != PlacementProblem.NONE)
                .mapToObj(openings::get)
                .filter(opening -> opening.isPost() && opening.enterprise().equals(enterprise.id()))
                .toList();
        long share = (long) enterprise.staff() * problem.policy().enterpriseSharePercent() / 100;
        return (interns.isEmpty() || interns.size() + enterprise.currentInterns() <= share)
                && interns.stream().allMatch(post -> keepsPostShare(interns, post));
    }

    private boolean keepsPostShare(List<Opening> interns, Opening post) {
        if (post.postType() == null || post.postStaff() == null) {
            return true;
        }
        long ofType = interns.stream()
                .filter(other -> Objects.equals(other.postType(), post.postType()) && other.postStaff() != null)
                .count();
        return ofType + post.postCurrentInterns()
                <= (long) post.postStaff() * problem.policy().postSharePercent() / 100;
    }

    private boolean keepsBeds(int[] openingOf, Enterprise enterprise) {
        for (Gender gender : Gender.values()) {
            Integer beds = problem.policy().dormBeds() ? enterprise.beds(gender) : null;
            long boarders = IntStream.range(0, openingOf.length)
                    .filter(student -> students.get(student).boarding()
                            && students.get(student).gender() == gender)
                    .filter(student -> openingOf[student] != PlacementProblem.NONE)
                    .mapToObj(student -> openings.get(openingOf[student]))
                    .filter(opening ->
                            opening.dormitory() && opening.enterprise().equals(enterprise.id()))
                    .count();
            if (beds != null && boarders > beds) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsChanges(int[] openingOf) {
        Integer most = problem.policy().maxChanges();
        long changes = problem.facts().incumbents().stream()
                .filter(now -> {
                    int opening = openingOf[problem.candidateNumber(now.student())];
                    return opening == PlacementProblem.NONE
                            || !openings.get(opening).id().equals(now.opening());
                })
                .count();
        return most == null || changes <= most;
    }

    private boolean keepsSupervisors(int[] openingOf) {
        Integer load = problem.policy().supervisorLoad();
        Map<List<Object>, Integer> studentsBySupervisor = new HashMap<>();
        for (int student = 0; student < openingOf.length; student++) {
            String supervisor = students.get(student).supervisor();
            if (supervisor != null && openingOf[student] != PlacementProblem.NONE) {
                studentsBySupervisor.merge(List.of(students.get(student).id().college(), supervisor), 1, Integer::sum);
            }
        }
        return load == null || studentsBySupervisor.values().stream().allMatch(each -> each <= load);
    }
}
