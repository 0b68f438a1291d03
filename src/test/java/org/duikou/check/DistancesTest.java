package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.duikou.problem.GreatCircle;
import org.duikou.vocabulary.Location;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: great circle distances to the metre. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DistancesTest {
    @Test
    void a_degree_of_the_equator_is_111195_metres() {
        assertThat(Distances.meters(new Location(0, 0), new Location(0, 1))).isEqualTo(111_195); // 2 π R / 360
    }

    @Test
    void opposite_points_are_half_a_circumference_apart() {
        assertThat(Distances.meters(new Location(0, 0), new Location(0, 180))).isEqualTo(20_015_114); // π R
    }

    @Test
    void a_place_is_at_no_distance_from_itself() {
        assertThat(Distances.meters(new Location(30, 104), new Location(30, 104)))
                .isZero();
    }

    @Test
    void every_metre_is_that_of_the_engine() {
        var random = new Random(1);
        for (int number = 0; number < 20_000; number++) {
            var from = new Location(30 + random.nextDouble(), 104 + random.nextDouble());
            var to = new Location(30 + random.nextDouble(), 104 + random.nextDouble());

            assertThat(Distances.meters(from, to)).isEqualTo(GreatCircle.meters(from, to));
        }
    }
}
