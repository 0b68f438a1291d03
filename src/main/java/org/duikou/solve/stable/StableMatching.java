package org.duikou.solve.stable;

import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.preference.Contracts;
import org.duikou.preference.Lottery;
import org.duikou.preference.Priorities;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.InfeasibleReason;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.vocabulary.RowKey;
import org.jspecify.annotations.Nullable;

/** Stable placements, and the number of the draw of lots under which they are. */
public final class StableMatching {
    private static final int MOST_DRAWS = 64;
    /** Of the students held to classes that must open; as many as it takes unless beds turn to and fro. */
    private static final int MOST_ADJUSTMENTS = 200;
    /** In all draws together, so that they take seconds at most. */
    private static final int MOST_CONTRACTS = 20_000_000;

    private final int[] openingOf;
    private final int lottery;

    private StableMatching(int[] openingOf, int lottery) {
        this.openingOf = openingOf;
        this.lottery = lottery;
    }

    /**
     * The draw that leaves least weight unplaced, the first of equals.
     *
     * @param isOver asked before each draw but the first
     * @throws InfeasibleRoundException when no draw fills a class that must be open, or a pin does not fit
     */
    public static StableMatching of(PlacementProblem problem, EligiblePairs pairs, long seed, BooleanSupplier isOver) {
        return new Search(problem, pairs, seed).run(isOver);
    }

    /** What was found before. */
    public static StableMatching known(int[] openingOf, int lottery) {
        return new StableMatching(openingOf.clone(), lottery);
    }

    /** Opening number by student number; {@link PlacementProblem#NONE}: unplaced. */
    public int[] openingOf() {
        return openingOf.clone();
    }

    public int lottery() {
        return lottery;
    }

    private static final class Search {
        private final PlacementProblem problem;
        private final Contracts contracts;
        private final ContractsByEnterprise byEnterprise;
        private final Lottery first;
        private final boolean crosses;
        private @Nullable DeferredAcceptance best;
        private int bestDraw;
        private int shortOpening = PlacementProblem.NONE;

        Search(PlacementProblem problem, EligiblePairs pairs, long seed) {
            this.problem = problem;
            this.contracts = Contracts.of(problem, pairs);
            this.byEnterprise = new ContractsByEnterprise(problem, contracts);
            this.first = Lottery.of(problem, seed, 0);
            CapacityRows rows = problem.rows();
            this.crosses = IntStream.range(0, rows.size())
                    .anyMatch(row -> rows.row(row).key().kind() == RowKey.Kind.BEDS);
        }

        StableMatching run(BooleanSupplier isOver) {
            int draws = Math.max(1, Math.min(MOST_DRAWS, MOST_CONTRACTS / Math.max(1, contracts.size())));
            long least = leastThinkable();
            for (int draw = 0; draw < draws && (draw == 0 || !isOver.getAsBoolean()); draw++) {
                tryDraw(draw);
                if (best != null && best.unplacedWeight() == least) {
                    break;
                }
            }
            if (best == null) {
                throw unfilled();
            }
            return new StableMatching(best.openingOf(), bestDraw);
        }

        /** Weight of those who may go nowhere. */
        private long leastThinkable() {
            return IntStream.range(0, problem.candidates().size())
                    .filter(each -> contracts.first(each) == contracts.first(each + 1))
                    .mapToLong(problem::weight)
                    .sum();
        }

        private void tryDraw(int draw) {
            var priorities = new Priorities(problem, contracts, first.redrawn(draw));
            var draft = new Draft(contracts, byEnterprise, problem.candidates().size());
            var placed = new DeferredAcceptance(problem, contracts, priorities, draft);
            var open = new OpenSet(problem, placed);
            IntPredicate isMissed = crosses ? placed::isAtMinimum : open::isMissed;
            var chains = new VacancyChains(byEnterprise, priorities, placed, isMissed);
            boolean leavesVacancies = crosses;
            boolean isMoved = true;
            for (int adjustment = 0; isMoved && adjustment < MOST_ADJUSTMENTS; adjustment++) {
                settle(open, draft, leavesVacancies ? chains : null);
                isMoved = open.fillRequired(draft);
                leavesVacancies |= isMoved;
            }
            settle(open, draft, leavesVacancies ? chains : null);
            keep(draw, placed, open.findShortRequired());
        }

        /** @param chains null: nothing is ever left empty */
        private static void settle(OpenSet open, Draft draft, @Nullable VacancyChains chains) {
            do {
                open.closeShort();
                open.release(draft);
                if (chains != null) {
                    chains.fill();
                }
            } while (open.hasShort());
        }

        private void keep(int draw, DeferredAcceptance placed, int missing) {
            if (missing != PlacementProblem.NONE) {
                shortOpening = missing;
            } else if (best == null || placed.unplacedWeight() < best.unplacedWeight()) {
                requirePins(placed);
                best = placed;
                bestDraw = draw;
            }
        }

        private void requirePins(DeferredAcceptance placed) {
            for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
                if (problem.pinnedOpening(candidate) != PlacementProblem.NONE
                        && placed.held(candidate) == PlacementProblem.NONE) {
                    throw new InfeasibleRoundException(
                            InfeasibleReason.PINS_CLASH,
                            problem.candidate(candidate).id());
                }
            }
        }

        private InfeasibleRoundException unfilled() {
            var orderClass = problem.opening(shortOpening);
            return new InfeasibleRoundException(
                    InfeasibleReason.CLASS_UNFILLED, orderClass.id(), orderClass.minSeats());
        }
    }
}
