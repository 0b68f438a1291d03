package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.CompanionPrices;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.bound.TreeBound;
import org.duikou.testing.RandomRounds;

/** Under test: the leaves of the mean choice cost that go with found prices, whatever the prices. */
class MeanLeavesPropertyTest {
    @Property(tries = 60)
    void the_tree_proves_what_was_fitted(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @DoubleRange(min = 0, max = 60) double mean) {
        SeparableModel model = model(seed, students);
        long weight = total(model);
        var leaves = new MeanLeaves(model, drawn(model, seed), mean);

        long fitted = leaves.fit(weight);

        var tree = leaves.tree(RowPrices.free(model.rows().size()));
        assertThat(TreeBound.of(model, tree, weight).soft()).isEqualTo(fitted);
    }

    private static SeparableModel model(long seed, int students) {
        var problem = RandomRounds.of(seed, students, 8).problem();
        return SeparableModel.of(problem, EligiblePairs.of(problem));
    }

    private static long total(SeparableModel model) {
        long weight = 0;
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            weight += model.weight(candidate);
        }
        return weight;
    }

    private static SoftPrices drawn(SeparableModel model, long seed) {
        var random = new Random(seed);
        int most = Math.toIntExact(RowPrices.SCALE * model.problem().policy().fairnessWeight());
        long[] aboveMean =
                random.longs(model.problem().colleges().size(), 0, most + 1).toArray();
        long[] rows = random.longs(model.rows().size(), 0, 20 * RowPrices.SCALE).toArray();
        var coupling = new Coupling(aboveMean, -most / 2, CompanionPrices.none(model.problem()));
        return new SoftPrices(RowPrices.of(rows), 0, coupling);
    }
}
