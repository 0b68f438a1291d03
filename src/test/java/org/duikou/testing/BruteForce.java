package org.duikou.testing;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.SoftComponent;
import org.duikou.solve.SeparableValue;
import org.jspecify.annotations.Nullable;

/** Every set of placements of a tiny round that keeps every rule, and the best of them. */
public final class BruteForce {
    private final PlacementProblem problem;
    private final NaiveRules rules;
    private final NaiveObjective objective;
    private final int[][] optionsOf;
    /** By student and opening; the last one of a student is staying unplaced. */
    private final long[][] separablePoints;

    public BruteForce(PlacementProblem problem) {
        this.problem = problem;
        this.rules = new NaiveRules(problem);
        this.objective = new NaiveObjective(problem);
        IntStream students = IntStream.range(0, problem.candidates().size());
        this.optionsOf = students.mapToObj(rules::optionsOf).toArray(int[][]::new);
        this.separablePoints = new long[optionsOf.length][];
        Arrays.setAll(separablePoints, this::separablePoints);
    }

    private long[] separablePoints(int student) {
        int openings = problem.openings().size();
        long[] points = new long[openings + 1];
        for (int opening = 0; opening <= openings; opening++) {
            int where = opening == openings ? PlacementProblem.NONE : opening;
            points[opening] = Arrays.stream(SoftComponent.values())
                    .filter(SoftComponent::isSeparable)
                    .mapToLong(component -> objective.points(student, where, component))
                    .sum();
        }
        return points;
    }

    /** Least value over the components that are sums over students; null: no placements keep every rule. */
    public @Nullable SeparableValue separableOptimum() {
        return separableOptimum(openingOf -> true);
    }

    /** The same over the placements that are asked for. */
    public @Nullable SeparableValue separableOptimum(Predicate<int[]> isAskedFor) {
        var best = new Best();
        forEach(openingOf -> {
            if (isAskedFor.test(openingOf)) {
                best.offer(separable(openingOf));
            }
        });
        return best.value;
    }

    /** Least value over the whole objective; null: no placements keep every rule. */
    public @Nullable SeparableValue wholeOptimum() {
        var best = new Best();
        forEach(openingOf -> {
            SeparableValue separable = separable(openingOf);
            if (best.value == null || separable.compareTo(best.value) < 0) {
                long coupled = objective.companion(openingOf) + objective.fairness(openingOf);
                best.offer(new SeparableValue(separable.unplacedWeight(), separable.points() + coupled));
            }
        });
        return best.value;
    }

    public SeparableValue separable(int[] openingOf) {
        long weight = 0;
        long points = 0;
        for (int student = 0; student < openingOf.length; student++) {
            boolean isUnplaced = openingOf[student] == PlacementProblem.NONE;
            weight += isUnplaced ? objective.unplacedWeight(student) : 0;
            points += separablePoints[student][isUnplaced ? separablePoints[student].length - 1 : openingOf[student]];
        }
        return new SeparableValue(weight, points);
    }

    /** @param visitor told of opening number by student number; not to be kept */
    public void forEach(Consumer<int[]> visitor) {
        visit(new int[optionsOf.length], 0, new int[problem.openings().size()], visitor);
    }

    private void visit(int[] openingOf, int student, int[] placed, Consumer<int[]> visitor) {
        if (student == openingOf.length) {
            if (rules.hold(openingOf)) {
                visitor.accept(openingOf);
            }
            return;
        }
        for (int opening : optionsOf[student]) {
            openingOf[student] = opening;
            if (opening == PlacementProblem.NONE) {
                visit(openingOf, student + 1, placed, visitor);
            } else if (placed[opening] < problem.opening(opening).seats()) {
                placed[opening]++;
                visit(openingOf, student + 1, placed, visitor);
                placed[opening]--;
            }
        }
    }

    private static final class Best {
        @Nullable
        SeparableValue value; // null: nothing offered yet

        void offer(SeparableValue other) {
            if (value == null || other.compareTo(value) < 0) {
                value = other;
            }
        }
    }
}
