package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duikou.run.FairOrder.Waiting;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: whose turn it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FairOrderTest {

    @Test
    void within_a_bureau_the_first_to_come_is_the_first() {
        var late = waiting(3, "north", 30);
        var early = waiting(9, "north", 10);
        var middle = waiting(5, "north", 20);

        assertThat(FairOrder.of(List.of(late, early, middle), Map.of()))
                .containsExactly(early.run(), middle.run(), late.run());
    }

    @Test
    void bureaus_take_turns_however_many_runs_one_has() {
        var many = List.of(waiting(1, "north", 1), waiting(2, "north", 2), waiting(3, "north", 3));
        var other = List.of(waiting(4, "south", 4), waiting(5, "south", 5));

        assertThat(FairOrder.of(List.of(many.get(0), many.get(1), many.get(2), other.get(0), other.get(1)), Map.of()))
                .containsExactly(id(1), id(4), id(2), id(5), id(3));
    }

    @Test
    void the_bureau_that_was_served_longest_ago_begins() {
        var lately = waiting(1, "north", 1);
        var longAgo = waiting(2, "south", 2);
        var never = waiting(3, "west", 3);

        var served = Map.of("north", Instant.ofEpochSecond(200), "south", Instant.ofEpochSecond(100));

        assertThat(FairOrder.of(List.of(lately, longAgo, never), served)).containsExactly(id(3), id(2), id(1));
    }

    @Test
    void a_run_that_was_handed_back_goes_first_and_takes_nobodys_turn() {
        var handedBack = new Waiting(id(7), "north", true, Instant.ofEpochSecond(9));
        var ofTheSame = waiting(1, "north", 1);
        var ofAnother = waiting(2, "south", 2);

        assertThat(FairOrder.of(List.of(ofTheSame, ofAnother, handedBack), Map.of()))
                .containsExactly(id(7), id(1), id(2));
    }

    private static Waiting waiting(int number, String bureau, int second) {
        return new Waiting(id(number), bureau, false, Instant.ofEpochSecond(second));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
