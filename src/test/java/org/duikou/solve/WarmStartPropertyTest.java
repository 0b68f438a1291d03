package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.check.Checker;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Proposal;
import org.duikou.report.RoundReport;
import org.duikou.solve.bound.TreeBound;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.Mode;

/** Under test: a solve that goes on from where another was broken off. */
class WarmStartPropertyTest {
    private static final SolveRequest OPTIMAL = new SolveRequest(Mode.OPTIMAL, 1, 0, Duration.ofMinutes(5));
    private static final SolveRequest STABLE = new SolveRequest(Mode.STABLE, 1, 0, Duration.ofMinutes(5));

    @Property(tries = 4)
    void isNeverWorseThanAnyCheckpoint(@ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students) {
        PlacementProblem problem =
                RandomRounds.rough(seed, students, 1 + students / 3).problem();

        for (Checkpoint checkpoint : reached(problem, OPTIMAL)) {
            Proposal resumed = solve(problem, OPTIMAL.from(checkpoint), () -> false);

            assertThat(value(problem, openings(problem, resumed)))
                    .isLessThanOrEqualTo(value(problem, checkpoint.openingOf()));
            assertAccepted(problem, resumed);
        }
    }

    @Property(tries = 4)
    void isTheCheckpointWhenItIsStoppedAtOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students) {
        PlacementProblem problem =
                RandomRounds.rough(seed, students, 1 + students / 3).problem();

        for (Checkpoint checkpoint : reached(problem, OPTIMAL)) {
            Proposal resumed = solve(problem, OPTIMAL.from(checkpoint), () -> true);

            assertThat(openings(problem, resumed)).isEqualTo(checkpoint.openingOf());
            assertAccepted(problem, resumed);
        }
    }

    @Property(tries = 4)
    void neverProvesLessThanAnyCheckpoint(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students, @ForAll boolean isStopped) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();

        for (Checkpoint checkpoint : reached(problem, OPTIMAL)) {
            if (checkpoint.tree() == null) {
                continue;
            }
            Certificate resumed =
                    solve(problem, OPTIMAL.from(checkpoint), () -> isStopped).certificate();

            var model = SeparableModel.of(problem, EligiblePairs.of(problem));
            TreeBound before = TreeBound.of(model, checkpoint.tree(), resumed.unplacedWeight());
            assertThat(new WholeValue(resumed.unplacedWeightBound(), resumed.softBound()))
                    .isGreaterThanOrEqualTo(new WholeValue(before.unplacedWeight(), before.soft()));
        }
    }

    @Property(tries = 4)
    void tellsTheCheckpointFirst(@ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        Checkpoint checkpoint = reached(problem, OPTIMAL).get(0);
        List<Progress> told = new ArrayList<>();

        solver(() -> false).solve(problem, OPTIMAL.from(checkpoint), told::add);

        Progress first =
                told.stream().filter(each -> each.placed() >= 0).findFirst().orElseThrow();
        assertThat(first.phase()).isEqualTo("resumed");
        assertThat(new WholeValue(first.unplacedWeight(), first.soft()))
                .isEqualTo(value(problem, checkpoint.openingOf()));
    }

    @Property(tries = 4)
    void provesAsMuchFromSettledPrices(@ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        List<Checkpoint> reached = new ArrayList<>();
        Proposal cold = solver(() -> false).solve(problem, OPTIMAL, listening(reached));
        Checkpoint last = reached.get(reached.size() - 1);

        Proposal resumed = solve(problem, OPTIMAL.from(last), () -> true);

        assertThat(last.tree()).isEqualTo(cold.certificate().tree());
        assertThat(resumed.score()).isEqualTo(cold.score());
        assertThat(resumed.certificate()).isEqualTo(cold.certificate());
    }

    @Property(tries = 4)
    void aSolveThatWasStoppedSettlesNoPrices(@ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        List<Checkpoint> reached = new ArrayList<>();

        try {
            solver(() -> true).solve(problem, OPTIMAL, listening(reached));
        } catch (NothingPlacedException | InfeasibleRoundException e) {
            Assume.that(false);
        }

        assertThat(reached).extracting(Checkpoint::isSettled).containsOnly(false);
    }

    @Property(tries = 4)
    void keepsTheDrawOfStablePlacements(@ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students) {
        PlacementProblem problem = RandomRounds.rough(seed, students, 8).problem();
        for (Checkpoint checkpoint : reached(problem, STABLE)) {

            Proposal resumed = solve(problem, STABLE.from(checkpoint), () -> true);

            assertThat(openings(problem, resumed)).isEqualTo(checkpoint.openingOf());
            assertThat(resumed.lottery()).isEqualTo(checkpoint.lottery());
            assertAccepted(problem, resumed);
        }
    }

    @Property(tries = 4)
    void aCheckpointOfAnotherRoundIsRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 16) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        var longer = new Checkpoint(new int[students + 1], null, null, false);

        assertThatThrownBy(() -> solve(problem, OPTIMAL.from(longer), () -> false))
                .isInstanceOf(UnfitCheckpointException.class);
    }

    @Property(tries = 4)
    void aCheckpointThatBreaksARuleIsRefused(@ForAll long seed, @ForAll @IntRange(min = 6, max = 20) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 1).problem();
        int takers = (int) IntStream.range(0, students)
                .filter(each -> EligiblePairs.of(problem).count(each) > 0)
                .count();
        Assume.that(problem.opening(0).seats() < takers);
        int[] all = new int[students];
        Arrays.setAll(all, each -> EligiblePairs.of(problem).count(each) > 0 ? 0 : PlacementProblem.NONE);

        assertThatThrownBy(() -> solve(problem, OPTIMAL.from(new Checkpoint(all, null, null, false)), () -> false))
                .isInstanceOf(UnfitCheckpointException.class);
    }

    private static List<Checkpoint> reached(PlacementProblem problem, SolveRequest request) {
        List<Checkpoint> reached = new ArrayList<>();
        try {
            solver(() -> false).solve(problem, request, listening(reached));
        } catch (InfeasibleRoundException e) {
            Assume.that(false);
        }
        return List.of(reached.get(0), reached.get(reached.size() / 2), reached.get(reached.size() - 1));
    }

    private static ProgressListener listening(List<Checkpoint> reached) {
        return new ProgressListener() {
            @Override
            public void heard(Progress progress) {}

            @Override
            public void reached(Checkpoint checkpoint) {
                reached.add(checkpoint);
            }
        };
    }

    private static Proposal solve(PlacementProblem problem, SolveRequest request, BooleanSupplier isStopped) {
        return solver(isStopped).solve(problem, request, ProgressListener.SILENT);
    }

    private static PlacementSolver solver(BooleanSupplier isStopped) {
        return new PlacementSolver(() -> 0, isStopped);
    }

    private static WholeValue value(PlacementProblem problem, int[] openingOf) {
        return WholeValue.of(SeparableModel.of(problem, EligiblePairs.of(problem)), openingOf);
    }

    private static int[] openings(PlacementProblem problem, Proposal proposal) {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (Placement each : proposal.placements()) {
            openingOf[problem.candidateNumber(each.student())] = problem.openingNumber(each.opening());
        }
        return openingOf;
    }

    private static void assertAccepted(PlacementProblem problem, Proposal proposal) {
        assertThat(Checker.check(problem.facts(), RoundReport.of(problem, proposal, "test"))
                        .violations())
                .isEmpty();
    }
}
