package org.duikou.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkerProbeTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-09-01T08:00:00Z");
    private final Clock clock = clock();
    private final WorkerProbe probe = new WorkerProbe(waiting::add, clock, PATIENCE);

    @Test
    void workers_that_take_each_probe_live() {
        for (int day = 0; day < 3; day++) {
            assertThat(probe.takesWork()).isTrue();
            waiting.remove().run();
            now = now.plus(Duration.ofDays(1));
        }
    }

    @Test
    void workers_that_are_busy_for_a_while_live() {
        probe.takesWork();
        now = now.plus(PATIENCE).minusMillis(1);

        assertThat(probe.takesWork()).isTrue();
    }

    @Test
    void workers_that_leave_a_probe_waiting_are_stuck() {
        probe.takesWork();
        now = now.plus(PATIENCE);

        assertThat(probe.takesWork()).isFalse();
    }

    @Test
    void workers_that_go_on_after_all_live_again() {
        probe.takesWork();
        now = now.plus(PATIENCE);
        waiting.remove().run();

        assertThat(probe.takesWork()).isTrue();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
