package org.duikou.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChanceTest {

    @Test
    void draws_the_same_numbers_on_every_machine() {
        Chance chance = Chance.of(42, "students");

        assertThat(IntStream.range(0, 8).map(i -> chance.below(1000)))
                .containsExactly(346, 630, 605, 325, 322, 772, 362, 505);
    }

    @Test
    void draws_other_numbers_for_another_concern() {
        Chance students = Chance.of(42, "students");
        Chance choices = Chance.of(42, "choices");

        assertThat(IntStream.range(0, 8).map(i -> students.below(1000)).toArray())
                .isNotEqualTo(
                        IntStream.range(0, 8).map(i -> choices.below(1000)).toArray());
    }

    @Test
    void never_draws_what_has_no_weight() {
        Chance chance = Chance.of(1, "weights");

        assertThat(IntStream.range(0, 200).map(i -> chance.weighted(new double[] {0, 3, 0, 1, 0})))
                .containsOnly(1, 3);
    }
}
