package org.duikou.solve.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.duikou.solve.SolveBudget;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: calls into native code, and budgets that end before they do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NativeCallTest {
    private static final SolveBudget AMPLE = SolveBudget.of(() -> 0, Duration.ofHours(1), () -> false);

    @Test
    void its_answer_is_handed_on() {
        assertThat(NativeCall.within(AMPLE, () -> 7)).contains(7);
    }

    @Test
    void a_stop_keeps_nobody_waiting() {
        var never = new CountDownLatch(1);
        var stopped = SolveBudget.of(() -> 0, Duration.ofHours(1), () -> true);

        assertThat(NativeCall.within(stopped, () -> {
                    never.await();
                    return 7;
                }))
                .isEmpty();
    }

    @Test
    void so_does_the_end_of_time() {
        var never = new CountDownLatch(1);
        var over = new SolveBudget(() -> 1, 0, 1, () -> false);

        assertThat(NativeCall.within(over, () -> {
                    never.await();
                    return 7;
                }))
                .isEmpty();
    }

    @Test
    void what_can_be_interrupted_is_and_answers() {
        var interrupted = new CountDownLatch(1);
        var stopped = SolveBudget.of(() -> 0, Duration.ofHours(1), () -> true);

        int answer = NativeCall.interruptible(
                stopped,
                () -> {
                    interrupted.await();
                    return 7;
                },
                interrupted::countDown);

        assertThat(answer).isEqualTo(7);
    }

    @Test
    void nothing_is_interrupted_before_its_time() {
        int answer = NativeCall.interruptible(AMPLE, () -> 7, () -> {
            throw new IllegalStateException("It is early.");
        });

        assertThat(answer).isEqualTo(7);
    }

    @Test
    void a_failure_is_thrown_on() {
        assertThatThrownBy(() -> NativeCall.within(AMPLE, () -> {
                    throw new IllegalStateException("The flow ended badly.");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The flow ended badly.");
    }
}
