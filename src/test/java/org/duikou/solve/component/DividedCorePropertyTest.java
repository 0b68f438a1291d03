package org.duikou.solve.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Score;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.testing.BruteForce;
import org.duikou.vocabulary.RoundFacts;

/** Under test: a round that falls apart is solved as well, and proven as well, in parts as it is as a whole. */
class DividedCorePropertyTest {

    @Property(tries = 100)
    void partsTogetherAreAsGoodAsTheWhole(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int districts) {
        SeparableModel model = model(Divided.rounds(seed, districts, 20, 0));
        CoreSolution whole = Divided.solve(LinearCore.afresh(), model);

        CoreSolution inParts = Divided.solve(model);

        assertThat(value(model, inParts)).isEqualTo(value(model, whole));
    }

    @Property(tries = 100)
    void whatIsProvenOfThemAddsUp(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int districts) {
        SeparableModel model = model(Divided.rounds(seed, districts, 20, 0));

        CoreSolution inParts = Divided.solve(model);

        SeparableValue value = value(model, inParts);
        TreeBound bound = TreeBound.of(model, inParts.tree(), value.unplacedWeight());
        assertThat(new SeparableValue(bound.unplacedWeight(), bound.soft())).isEqualTo(value);
    }

    @Property(tries = 40)
    void companionsAreNoBetterThanTheBest(@ForAll long seed) {
        SeparableModel model = model(Divided.rounds(seed, 2, 3, 30));
        SeparableValue best = Objects.requireNonNull(new BruteForce(model.problem()).wholeOptimum());

        CoreSolution inParts = Divided.solve(model);

        Score found = new Objective(model.problem()).score(inParts.openingOf());
        TreeBound bound = TreeBound.of(model, inParts.tree(), best.unplacedWeight());
        assertThat(new SeparableValue(found.unplacedWeight(), found.soft())).isGreaterThanOrEqualTo(best);
        assertThat(bound.unplacedWeight()).isEqualTo(best.unplacedWeight());
        assertThat(bound.soft()).isLessThanOrEqualTo(best.points());
    }

    @Property(tries = 20)
    void twoThreadsAnswerWhatOneDoes(@ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int companion) {
        SeparableModel model = model(Divided.rounds(seed, 4, 20, companion));
        CoreSolution serial = Divided.solve(Divided.core(1), model);

        CoreSolution parallel = Divided.solve(Divided.core(2), model);

        assertThat(parallel.openingOf()).isEqualTo(serial.openingOf());
        assertThat(parallel.tree()).isEqualTo(serial.tree());
    }

    private static SeparableModel model(RoundFacts facts) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        return SeparableModel.of(problem, EligiblePairs.of(problem));
    }

    private static SeparableValue value(SeparableModel model, CoreSolution solution) {
        return SeparableValue.of(model, solution.openingOf());
    }
}
