package org.duikou.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.vocabulary.Location;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: distances over the sphere of radius 6,371,008.8 m. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GreatCircleTest {
    private static final double RADIUS = 6_371_008.8;
    private static final Location CHENGDU = new Location(30.6586, 104.0648);
    private static final Location SHANGHAI = new Location(31.2304, 121.4737);

    @Test
    void a_point_is_at_no_distance_from_itself() {
        assertThat(GreatCircle.meters(CHENGDU, CHENGDU)).isZero();
    }

    @Test
    void a_quarter_of_a_meridian_is_a_quarter_of_the_circle() {
        long quarter = Math.round(RADIUS * Math.PI / 2);

        assertThat(GreatCircle.meters(new Location(0, 104), new Location(90, 104)))
                .isEqualTo((int) quarter);
    }

    @Test
    void opposite_points_are_half_a_circle_apart() {
        long half = Math.round(RADIUS * Math.PI);

        assertThat(GreatCircle.meters(new Location(30, 104), new Location(-30, -76)))
                .isEqualTo((int) half);
    }

    @Test
    void the_date_line_is_no_wall() {
        long degree = Math.round(RADIUS * Math.PI / 180);

        assertThat(GreatCircle.meters(new Location(0, 179.5), new Location(0, -179.5)))
                .isEqualTo((int) degree);
    }

    @Test
    void there_and_back_are_equally_far() {
        int there = GreatCircle.meters(CHENGDU, SHANGHAI);

        assertThat(GreatCircle.meters(SHANGHAI, CHENGDU)).isEqualTo(there);
    }

    @Test
    void agrees_with_the_law_of_cosines() {
        double angle = Math.acos(Math.sin(Math.toRadians(30.6586)) * Math.sin(Math.toRadians(31.2304))
                + Math.cos(Math.toRadians(30.6586))
                        * Math.cos(Math.toRadians(31.2304))
                        * Math.cos(Math.toRadians(121.4737 - 104.0648)));

        assertThat(GreatCircle.meters(CHENGDU, SHANGHAI)).isEqualTo((int) Math.round(RADIUS * angle));
    }
}
