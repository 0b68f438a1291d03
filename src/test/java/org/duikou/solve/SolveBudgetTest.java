package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: how long a solve may go on, by a clock that the test sets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SolveBudgetTest {
    private long seconds = 100;
    private boolean isStopped;
    private final SolveBudget budget =
            SolveBudget.of(() -> seconds * 1_000_000_000, Duration.ofSeconds(60), () -> isStopped);

    @Test
    void is_over_at_its_limit() {
        seconds = 159;
        assertThat(budget.isOver()).isFalse();

        seconds = 160;
        assertThat(budget.isOver()).isTrue();
    }

    @Test
    void is_over_when_someone_stops_it() {
        isStopped = true;

        assertThat(budget.isOver()).isTrue();
        assertThat(budget.share(0.5).isOver()).isTrue();
    }

    @Test
    void what_is_left_never_falls_below_nothing() {
        seconds = 110;
        assertThat(budget.left()).isEqualTo(Duration.ofSeconds(50));

        seconds = 200;
        assertThat(budget.left()).isZero();
    }

    @Test
    void a_share_is_a_part_of_what_is_left() {
        seconds = 120;

        SolveBudget half = budget.share(0.5);

        assertThat(half.left()).isEqualTo(Duration.ofSeconds(20));
        assertThat(half.elapsedMillis()).isEqualTo(20_000);
    }

    @Test
    void a_share_of_nothing_is_over() {
        seconds = 200;

        assertThat(budget.share(0.5).isOver()).isTrue();
    }

    @Test
    void a_budget_that_leaves_a_reserve_is_over_so_much_sooner() {
        SolveBudget sooner = budget.leaving(Duration.ofSeconds(10));

        seconds = 149;
        assertThat(sooner.isOver()).isFalse();

        seconds = 150;
        assertThat(sooner.isOver()).isTrue();
        assertThat(budget.isOver()).isFalse();
    }
}
