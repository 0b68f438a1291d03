package org.duikou.solve;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.Fairness;
import org.duikou.objective.PairCosts;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/**
 * The part of a round that is a sum over students: every pair she may take (pins applied) with its points, what it
 * costs to leave her unplaced, and the rows that pairs use.
 *
 * <p>Pairs of student s are numbered {@code first(s)} to {@code first(s + 1)}, by opening number.
 */
public final class SeparableModel {
    private static final int STUDENTS_A_PART = 2_000;

    private final PlacementProblem problem;
    private final int[] first;
    private final int[] opening;
    private final int[] cost;
    private final int[] choiceCost;
    private final int mostPoints;

    private SeparableModel(PlacementProblem problem, int[] first, int[] opening, int[] cost, int[] choiceCost) {
        this.problem = problem;
        this.first = first;
        this.opening = opening;
        this.cost = cost;
        this.choiceCost = choiceCost;
        this.mostPoints = Math.max(1, Arrays.stream(cost).max().orElse(1));
    }

    /**
     * Prices every pair that may be chosen.
     *
     * @throws InfeasibleRoundException when a pin names a pair that is not eligible
     */
    public static SeparableModel of(PlacementProblem problem, EligiblePairs pairs) {
        return of(problem, pairs, () -> false);
    }

    /**
     * The same, unless it is given up on the way. Priced part by part, by as many threads as there are.
     *
     * @param isGivenUp asked by every thread before each part; once true it stays so
     * @throws InfeasibleRoundException when a pin names a pair that is not eligible
     * @throws NothingPlacedException when it was given up
     */
    public static SeparableModel of(PlacementProblem problem, EligiblePairs pairs, BooleanSupplier isGivenUp) {
        int[] first = firstPairs(problem, pairs);
        int size = first[pairs.candidates()];
        int[] opening = new int[size];
        int[] cost = new int[size];
        int[] choiceCost = new int[size];
        var costs = new PairCosts(problem);
        int parts = (pairs.candidates() + STUDENTS_A_PART - 1) / STUDENTS_A_PART;
        IntStream.range(0, parts)
                .parallel()
                .filter(part -> !isGivenUp.getAsBoolean())
                .forEach(part -> {
                    int end = Math.min(pairs.candidates(), (part + 1) * STUDENTS_A_PART);
                    for (int candidate = part * STUDENTS_A_PART; candidate < end; candidate++) {
                        for (int at = first[candidate]; at < first[candidate + 1]; at++) {
                            int pair = problem.isPinned(candidate)
                                    ? pairs.find(candidate, problem.pinnedOpening(candidate))
                                    : pairs.first(candidate) + at - first[candidate];
                            opening[at] = pairs.opening(pair);
                            choiceCost[at] = costs.choice(pairs.rank(pair));
                            cost[at] = costs.total(candidate, opening[at], pairs.rank(pair), pairs.fit(pair));
                        }
                    }
                });
        if (isGivenUp.getAsBoolean()) {
            throw new NothingPlacedException();
        }
        var model = new SeparableModel(problem, first, opening, cost, choiceCost);
        model.requirePinsToBeEligible();
        return model;
    }

    /** A pinned student has the pair of her pin alone, or none. */
    private static int[] firstPairs(PlacementProblem problem, EligiblePairs pairs) {
        int[] first = new int[pairs.candidates() + 1];
        for (int candidate = 0; candidate < pairs.candidates(); candidate++) {
            int count = pairs.count(candidate);
            if (problem.isPinned(candidate)) {
                count = pairs.find(candidate, problem.pinnedOpening(candidate)) == PlacementProblem.NONE ? 0 : 1;
            }
            first[candidate + 1] = first[candidate] + count;
        }
        return first;
    }

    /**
     * The same for some students and openings alone, which share no pair with others.
     *
     * @param part the round of those students and openings, which have the same order there
     */
    public SeparableModel within(PlacementProblem part, int[] students, int[] openings) {
        int[] numberInPart = new int[openings()];
        for (int number = 0; number < openings.length; number++) {
            numberInPart[openings[number]] = number;
        }
        int[] firstInPart = new int[students.length + 1];
        for (int number = 0; number < students.length; number++) {
            firstInPart[number + 1] = firstInPart[number] + first[students[number] + 1] - first[students[number]];
        }
        int size = firstInPart[students.length];
        int[] openingInPart = new int[size];
        int[] costInPart = new int[size];
        int[] choiceCostInPart = new int[size];
        for (int number = 0; number < students.length; number++) {
            int from = first[students[number]];
            int to = firstInPart[number];
            int pairs = firstInPart[number + 1] - to;
            System.arraycopy(cost, from, costInPart, to, pairs);
            System.arraycopy(choiceCost, from, choiceCostInPart, to, pairs);
            for (int pair = 0; pair < pairs; pair++) {
                openingInPart[to + pair] = numberInPart[opening[from + pair]];
            }
        }
        return new SeparableModel(part, firstInPart, openingInPart, costInPart, choiceCostInPart);
    }

    private void requirePinsToBeEligible() {
        for (int candidate = 0; candidate < candidates(); candidate++) {
            if (!mayStayUnplaced(candidate) && first[candidate] == first[candidate + 1]) {
                throw new InfeasibleRoundException(
                        InfeasibleReason.PIN_FORBIDDEN,
                        problem.candidate(candidate).id());
            }
        }
    }

    public PlacementProblem problem() {
        return problem;
    }

    public CapacityRows rows() {
        return problem.rows();
    }

    public int candidates() {
        return first.length - 1;
    }

    public int openings() {
        return problem.openings().size();
    }

    /** Number of pairs. */
    public int size() {
        return opening.length;
    }

    public int first(int candidate) {
        return first[candidate];
    }

    public int opening(int pair) {
        return opening[pair];
    }

    /** Points of the pair over all separable components. */
    public int cost(int pair) {
        return cost[pair];
    }

    /** Points of the dearest pair; 1 when no pair costs anything. */
    public int mostPoints() {
        return mostPoints;
    }

    /** The part of {@link #cost} that her choice list makes, which fairness compares between colleges. */
    public int choiceCost(int pair) {
        return choiceCost[pair];
    }

    /** How the choice cost of these placements lies on the colleges. */
    public Fairness fairness(int[] openingOf) {
        var fairness = new Fairness(problem.colleges().size());
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (openingOf[candidate] != PlacementProblem.NONE) {
                fairness.add(problem.collegeOf(candidate), choiceCost(find(candidate, openingOf[candidate])));
            }
        }
        return fairness;
    }

    /** Points of leaving her unplaced: the change of a student who has a place now. */
    public int unplacedCost(int candidate) {
        return problem.incumbent(candidate) == PlacementProblem.NONE
                ? 0
                : problem.policy().change();
    }

    public int weight(int candidate) {
        return problem.weight(candidate);
    }

    /** False only for a student who is pinned to an opening. */
    public boolean mayStayUnplaced(int candidate) {
        return !problem.isPinned(candidate) || problem.pinnedOpening(candidate) == PlacementProblem.NONE;
    }

    /** The pair's number; {@link PlacementProblem#NONE}: not allowed. */
    public int find(int candidate, int wanted) {
        int at = Arrays.binarySearch(opening, first[candidate], first[candidate + 1], wanted);
        return at >= 0 ? at : PlacementProblem.NONE;
    }
}
