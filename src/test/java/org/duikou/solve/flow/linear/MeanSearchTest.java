package org.duikou.solve.flow.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.duikou.solve.bound.MeanRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the search for the mean at which the least points stop falling. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeanSearchTest {
    private static final MeanRange WHOLE = new MeanRange(0, 120_000);

    @Test
    void finds_where_the_slope_changes_its_sign() {
        assertThat(found(new MeanSearch(WHOLE, 3), 41.7)).isCloseTo(41.7, Offset.offset(0.3));
    }

    @Test
    void starts_within_its_range() {
        assertThat(new MeanSearch(new MeanRange(5_000, 6_000), 3).mean()).isEqualTo(5);
    }

    @Test
    void ends_where_the_range_does() {
        assertThat(found(new MeanSearch(new MeanRange(0, 6_000), 3), 41.7)).isEqualTo(6);
    }

    @Test
    void stays_where_nothing_falls() {
        assertThat(new MeanSearch(WHOLE, 3).move(0)).isFalse();
    }

    private static double found(MeanSearch search, double best) {
        for (int moves = 0; moves < 100 && search.move(search.mean() - best); moves++) {
            assertThat(search.mean()).isBetween(0.0, 120.0);
        }
        return search.mean();
    }
}
