package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the nearest shares that sum to 1. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimplexProjectionTest {
    private final SimplexProjection simplex = new SimplexProjection();

    @Test
    void what_sums_to_1_stays() {
        double[] shares = {0.25, 0.5, 0.25};

        simplex.project(shares, 0, 3);

        assertThat(shares).containsExactly(0.25, 0.5, 0.25);
    }

    @Test
    void what_is_too_much_is_taken_from_all_alike() {
        double[] shares = {0.9, 0.7, -3};

        simplex.project(shares, 0, 3);

        assertThat(shares).containsExactly(new double[] {0.6, 0.4, 0}, within(1e-12));
    }

    @Test
    void the_rest_of_the_values_is_left_alone() {
        double[] values = {7, 2, 0, 9};

        simplex.project(values, 1, 3);

        assertThat(values).containsExactly(7, 1, 0, 9);
    }

    @Test
    void many_values_still_sum_to_1() {
        double[] values = new double[1000];
        Arrays.setAll(values, at -> StrictMath.sin(at) * 5);

        simplex.project(values, 0, values.length);

        assertThat(Arrays.stream(values).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(values)).allMatch(value -> value >= 0);
    }
}
