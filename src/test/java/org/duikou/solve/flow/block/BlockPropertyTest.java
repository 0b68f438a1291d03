package org.duikou.solve.flow.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.Ledger;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.flow.Guide;
import org.duikou.testing.BruteForce;
import org.duikou.testing.NaiveRules;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;

/** Under test: the integer program of a block, from any placements that keep the rules. */
class BlockPropertyTest {
    private static final long ANY_POINTS = 100_000;

    @Property(tries = 200)
    void everybodyAsOneBlockIsTheOptimumWithCompanions(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int students,
            @ForAll @IntRange(min = 2, max = 6) int openings,
            @ForAll @IntRange(min = 0, max = 2) int kind) {
        RoundDraft round =
                switch (kind) {
                    case 0 -> RandomRounds.of(seed, students, openings);
                    case 1 -> RandomRounds.rough(seed, students, openings);
                    default -> RandomRounds.rerun(seed, students, openings);
                };
        round.policy().change(0).fairnessWeight(0).companion(80);
        SeparableModel model = model(round);
        Ledger ledger = new Ledger(model, anyPlacements(model, seed));
        int[] everybody = IntStream.range(0, model.candidates()).toArray();

        improve(ledger, everybody);

        SeparableValue optimum = Objects.requireNonNull(new BruteForce(model.problem()).wholeOptimum());
        assertThat(new SeparableValue(ledger.unplacedWeight(), ledger.soft())).isEqualTo(optimum);
    }

    @Property(tries = 200)
    void someStudentsMoveAndEveryRuleIsKept(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        SeparableModel model = model(RandomRounds.rough(seed, students, openings));
        Ledger ledger = new Ledger(model, anyPlacements(model, seed));
        Worth before = Worth.of(ledger);
        int[] fixed = openingOf(ledger);
        int[] block = IntStream.range(0, model.candidates())
                .filter(student -> (seed >> student & 1) == 0)
                .toArray();

        boolean improved = improve(ledger, block);

        assertThat(new NaiveRules(model.problem()).hold(openingOf(ledger))).isTrue();
        assertThat(Worth.of(ledger).compareTo(before) < 0).isEqualTo(improved);
        Arrays.stream(block).forEach(student -> fixed[student] = ledger.openingOf(student));
        assertThat(openingOf(ledger)).isEqualTo(fixed);
    }

    private static boolean improve(Ledger ledger, int[] block) {
        var cheap = new CheapPairs(ledger.model(), freePrices(ledger.model()), ANY_POINTS, Integer.MAX_VALUE);
        var program = new Block(ledger, block, cheap);
        program.solve(0, SolveBudget.of(() -> 0, Duration.ofMinutes(1), () -> false));
        return program.isCarriedOut();
    }

    private static Guide freePrices(SeparableModel model) {
        Fixing[] fixings = new Fixing[model.openings()];
        Arrays.fill(fixings, Fixing.FREE);
        RowPrices free = RowPrices.free(model.rows().size());
        return new Guide(new SoftPrices(free, 0, Coupling.none(model.problem())), fixings, 0);
    }

    /** One of all the placements that keep the rules, by chance. */
    private static int[] anyPlacements(SeparableModel model, long seed) {
        var random = new Random(seed);
        int[][] chosen = new int[1][];
        int[] seen = {0};
        new BruteForce(model.problem()).forEach(openingOf -> {
            if (random.nextInt(++seen[0]) == 0) {
                chosen[0] = openingOf.clone();
            }
        });
        Assume.that(chosen[0] != null);
        return chosen[0];
    }

    private static int[] openingOf(Ledger ledger) {
        return IntStream.range(0, ledger.model().candidates())
                .map(ledger::openingOf)
                .toArray();
    }

    private static SeparableModel model(RoundDraft round) {
        PlacementProblem problem = round.problem();
        try {
            return SeparableModel.of(problem, EligiblePairs.of(problem));
        } catch (InfeasibleRoundException e) {
            Assume.that(false); // random pins can break a rule
            throw e;
        }
    }
}
