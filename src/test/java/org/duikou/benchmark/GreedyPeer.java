package org.duikou.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.solve.SeparableModel;

/**
 * What offices do by hand: first choices first, students of higher priority before others, then second choices and so
 * on; who is adjustable gets the cheapest that is left. The order class that lacks most is closed, and all begins anew,
 * until none lacks any.
 */
final class GreedyPeer implements PeerSolver {
    @Override
    public Supplier<Proposal> solve(PlacementProblem problem, Duration limit, Trace trace) {
        SeparableModel model = SeparableModel.of(problem, EligiblePairs.of(problem));
        var greedy = new Greedy(model);
        boolean[] closed = new boolean[model.openings()];
        Seating seating = greedy.seated(closed);
        for (int worst = greedy.worst(seating); worst != PlacementProblem.NONE; worst = greedy.worst(seating)) {
            closed[worst] = true;
            seating = greedy.seated(closed);
        }
        int[] openingOf = seating.openingOf();
        return () -> UnprovenProposal.of(problem, openingOf);
    }

    private static final class Greedy {
        private final SeparableModel model;
        private final int[] students;
        private final int[][] chosenByStudent;
        private final int[][] othersByStudent;

        Greedy(SeparableModel model) {
            this.model = model;
            this.students = IntStream.range(0, model.candidates())
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer student) -> -model.weight(student)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.chosenByStudent = new int[model.candidates()][];
            this.othersByStudent = new int[model.candidates()][];
            for (int student : students) {
                chosenByStudent[student] = pairs(student, true, pair -> rank(student, pair));
                othersByStudent[student] = pairs(student, false, model::cost);
            }
        }

        private int rank(int student, int pair) {
            return model.problem().choices().rank(student, model.opening(pair));
        }

        private int[] pairs(int student, boolean chosen, IntUnaryOperator key) {
            return IntStream.range(model.first(student), model.first(student + 1))
                    .filter(pair -> rank(student, pair) > 0 == chosen)
                    .boxed()
                    .sorted(Comparator.comparingInt(key::applyAsInt))
                    .mapToInt(model::opening)
                    .toArray();
        }

        Seating seated(boolean[] closed) {
            var seating = new Seating(model);
            int longest = Arrays.stream(chosenByStudent)
                    .mapToInt(list -> list.length)
                    .max()
                    .orElse(0);
            for (int choice = 0; choice < longest; choice++) {
                for (int student : students) {
                    if (!seating.isSeated(student) && choice < chosenByStudent[student].length) {
                        seat(seating, closed, student, chosenByStudent[student][choice]);
                    }
                }
            }
            for (int student : students) {
                for (int at = 0; at < othersByStudent[student].length && !seating.isSeated(student); at++) {
                    seat(seating, closed, student, othersByStudent[student][at]);
                }
            }
            return seating;
        }

        private static void seat(Seating seating, boolean[] closed, int student, int opening) {
            if (!closed[opening]) {
                seating.seat(student, opening);
            }
        }

        /** The class to close next; one that must open stays, whatever it lacks. */
        int worst(Seating seating) {
            int worst = PlacementProblem.NONE;
            for (int opening = 0; opening < model.openings(); opening++) {
                var each = model.problem().opening(opening);
                if (each.isOrderClass()
                        && !each.mustOpen()
                        && seating.missing(opening) > 0
                        && (worst == PlacementProblem.NONE || seating.missing(opening) > seating.missing(worst))) {
                    worst = opening;
                }
            }
            return worst;
        }
    }
}
