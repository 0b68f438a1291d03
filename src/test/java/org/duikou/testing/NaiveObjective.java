package org.duikou.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.problem.MajorFit;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Score;
import org.duikou.proposal.SoftComponent;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Policy;

/** The objective once more, from the facts, as plainly as the design says it. */
public final class NaiveObjective {
    private final PlacementProblem problem;
    private final Policy policy;

    public NaiveObjective(PlacementProblem problem) {
        this.problem = problem;
        this.policy = problem.policy();
    }

    public Score score(int[] openingOf) {
        long unplacedWeight = 0;
        Map<SoftComponent, Long> points = new EnumMap<>(SoftComponent.class);
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] == PlacementProblem.NONE) {
                unplacedWeight += unplacedWeight(student);
            }
            for (SoftComponent component : SoftComponent.values()) {
                if (component.isSeparable()) {
                    points.merge(component, points(student, openingOf[student], component), Long::sum);
                }
            }
        }
        points.put(SoftComponent.COMPANION, companion(openingOf));
        points.put(SoftComponent.FAIRNESS, fairness(openingOf));
        return new Score(unplacedWeight, points);
    }

    long unplacedWeight(int student) {
        return policy.priorityWeight().getOrDefault(problem.candidate(student).priority(), 0);
    }

    /** Points of one student at that opening, or unplaced. */
    long points(int student, int opening, SoftComponent component) {
        if (component == SoftComponent.CHANGE) {
            return change(problem.candidate(student), opening);
        }
        if (opening == PlacementProblem.NONE) {
            return 0;
        }
        return points(problem.candidate(student), problem.opening(opening), component);
    }

    private long points(Candidate student, Opening opening, SoftComponent component) {
        return switch (component) {
            case CHOICE -> choice(student, opening.id());
            case FIT -> floor(policy.fitWeight(), 100 - MajorFit.of(student.major(), opening.majors()), 100);
            case ASSESSMENT -> floor(
                    policy.assessmentWeight().multiply(BigDecimal.valueOf(100).subtract(assessment(student, opening))),
                    1,
                    100);
            case DISTANCE -> distance(student, opening);
            default -> throw new IllegalArgumentException("The component (" + component + ") is no sum over pairs.");
        };
    }

    private long choice(Candidate student, OpeningId opening) {
        for (Choice choice : problem.facts().choices()) {
            if (choice.student().equals(student.id()) && choice.opening().equals(opening)) {
                List<Integer> costs = policy.choiceCost();
                return choice.rank() > costs.size() ? costs.get(costs.size() - 1) : costs.get(choice.rank() - 1);
            }
        }
        return policy.adjustedCost();
    }

    private BigDecimal assessment(Candidate student, Opening opening) {
        for (Assessment assessment : problem.facts().assessments()) {
            if (assessment.student().equals(student.id())
                    && assessment.opening().equals(opening.id())) {
                return assessment.score();
            }
        }
        return BigDecimal.valueOf(60);
    }

    private long distance(Candidate student, Opening opening) {
        Integer meters =
                problem.distanceMeters(problem.candidateNumber(student.id()), problem.openingNumber(opening.id()));
        boolean sleepsThere = student.boarding() && opening.dormitory();
        return sleepsThere || meters == null ? 0 : floor(policy.distanceWeight(), Math.min(meters, 60_000), 1000);
    }

    private static long floor(BigDecimal weight, int amount, int unit) {
        return weight.multiply(BigDecimal.valueOf(amount))
                .divide(BigDecimal.valueOf(unit), 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private long change(Candidate student, int opening) {
        OpeningId now = opening == PlacementProblem.NONE
                ? null
                : problem.opening(opening).id();
        for (Incumbent incumbent : problem.facts().incumbents()) {
            if (incumbent.student().equals(student.id())) {
                return incumbent.opening().equals(now) ? 0 : policy.change();
            }
        }
        return 0;
    }

    long companion(int[] openingOf) {
        Map<String, Integer> together = new TreeMap<>();
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != PlacementProblem.NONE) {
                together.merge(
                        problem.candidate(student).id().college() + " at "
                                + problem.opening(openingOf[student]).enterprise(),
                        1,
                        Integer::sum);
            }
        }
        return policy.companion()
                * together.values().stream().filter(each -> each == 1).count();
    }

    long fairness(int[] openingOf) {
        Map<CollegeId, List<Long>> costsByCollege = new TreeMap<>();
        List<Long> all = new ArrayList<>();
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != PlacementProblem.NONE) {
                long cost = points(student, openingOf[student], SoftComponent.CHOICE);
                all.add(cost);
                costsByCollege
                        .computeIfAbsent(problem.candidate(student).id().college(), absent -> new ArrayList<>())
                        .add(cost);
            }
        }
        return policy.fairnessWeight()
                * costsByCollege.values().stream()
                        .mapToLong(costs -> aboveMean(costs, all))
                        .sum();
    }

    private static long aboveMean(List<Long> costs, List<Long> all) {
        long above = sum(costs) * all.size() - sum(all) * costs.size();
        return Math.floorDiv(Math.max(0, above), all.size());
    }

    private static long sum(List<Long> costs) {
        return costs.stream().mapToLong(Long::longValue).sum();
    }
}
