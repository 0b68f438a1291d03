package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.check.Checker;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.SolveStatus;
import org.duikou.report.RoundReport;
import org.duikou.solve.flow.network.GreedyStart;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.Mode;

/** Under test: a solve that is stopped, or runs out of time, at any moment. */
class EndedEarlyPropertyTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final SolveRequest REQUEST = new SolveRequest(Mode.OPTIMAL, 1, 0, LIMIT);

    @Property(tries = 60)
    void whatAStoppedSolveAnswersIsAccepted(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 0, max = 60) int asked) {
        var times = new AtomicLong();
        BooleanSupplier isStopped = () -> times.incrementAndGet() > asked;
        PlacementProblem problem =
                RandomRounds.rough(seed, students, 1 + students / 3).problem();

        Proposal proposal = solve(problem, () -> 0, isStopped);

        assertThat(Checker.check(problem.facts(), RoundReport.of(problem, proposal, "test"))
                        .violations())
                .isEmpty();
        assertThat(proposal.status()).isIn(SolveStatus.OPTIMAL, SolveStatus.STOPPED);
    }

    @Property(tries = 60)
    void whatASolveOutOfTimeAnswersIsAccepted(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 0, max = 60) int asked) {
        var times = new AtomicLong();
        LongSupplier nanoTime = () -> times.incrementAndGet() > asked ? LIMIT.toNanos() : 0;
        PlacementProblem problem =
                RandomRounds.rough(seed, students, 1 + students / 3).problem();

        Proposal proposal = solve(problem, nanoTime, () -> false);

        assertThat(Checker.check(problem.facts(), RoundReport.of(problem, proposal, "test"))
                        .violations())
                .isEmpty();
    }

    @Property(tries = 20)
    void aSolveStoppedWhilePairsTakeLongHasNothingToKeep(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        var times = new AtomicLong();
        var solver = new PlacementSolver(() -> times.getAndIncrement() * LIMIT.toNanos(), () -> true);

        assertThatThrownBy(() -> solver.solve(problem, REQUEST, ProgressListener.SILENT))
                .isInstanceOf(NothingPlacedException.class);
    }

    @Property(tries = 20)
    void aSolveStoppedAtOnceKeepsWhatOnePassFinds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        Assume.that(problem.facts().pins().isEmpty());
        Assume.that(problem.openings().stream().noneMatch(each -> each.mustOpen()));

        Proposal proposal = solve(problem, () -> 0, () -> true);

        assertThat(proposal.placements()).hasSameSizeAs(greedy(problem));
    }

    @Property(tries = 60)
    void aSolveOutOfTimeAtOncePlacesAllTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        Assume.that(problem.facts().pins().isEmpty());
        Assume.that(problem.openings().stream().noneMatch(each -> each.mustOpen()));
        var times = new AtomicLong();

        Proposal proposal = solve(problem, () -> times.getAndIncrement() * LIMIT.toNanos(), () -> false);

        assertThat(proposal.placements()).hasSameSizeAs(greedy(problem));
    }

    private static List<Integer> greedy(PlacementProblem problem) {
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        return Arrays.stream(GreedyStart.of(model).orElseThrow())
                .filter(opening -> opening != PlacementProblem.NONE)
                .boxed()
                .toList();
    }

    private static Proposal solve(PlacementProblem problem, LongSupplier nanoTime, BooleanSupplier isStopped) {
        try {
            return new PlacementSolver(nanoTime, isStopped).solve(problem, REQUEST, ProgressListener.SILENT);
        } catch (NothingPlacedException | InfeasibleRoundException e) {
            Assume.that(false); // ended before there was anything, or asks too much
            throw e;
        }
    }
}
