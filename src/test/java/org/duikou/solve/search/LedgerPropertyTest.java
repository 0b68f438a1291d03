package org.duikou.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.objective.Objective;
import org.duikou.proposal.Score;
import org.duikou.solve.Ledger;
import org.duikou.solve.WholeValue;
import org.duikou.testing.RandomRounds;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** Under test: the ledger, the constraint streams and the objective say the same of any placements. */
class LedgerPropertyTest {
    private final ConstraintVerifier<PlacementConstraints, PlacementPlan> verifier =
            ConstraintVerifier.build(new PlacementConstraints(), PlacementPlan.class, StudentAssignment.class);

    @Property(tries = 60)
    void ledgerEqualsStreams(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        PlacementPlan plan = Plans.random(RandomRounds.rerun(seed, students, 1 + students / 3), seed);

        Ledger ledger = plan.ledger();

        verifier.verifyThat()
                .givenSolution(plan)
                .scores(HardMediumSoftLongScore.of(-ledger.broken(), -ledger.unplacedWeight(), -ledger.soft()));
    }

    @Property(tries = 200)
    void ledgerEqualsObjective(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int students) {
        PlacementPlan plan = Plans.random(RandomRounds.of(seed, students, 1 + students / 4), seed);

        Ledger ledger = plan.ledger();

        Score score = new Objective(plan.space().problem()).score(plan.openingOf());
        assertThat(ledger.unplacedWeight()).isEqualTo(score.unplacedWeight());
        assertThat(ledger.soft()).isEqualTo(score.soft());
    }

    @Property(tries = 200)
    void wholeValueEqualsObjective(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int students) {
        PlacementPlan plan = Plans.random(RandomRounds.of(seed, students, 1 + students / 4), seed);

        var value = WholeValue.of(plan.space().model(), plan.openingOf());

        Score score = new Objective(plan.space().problem()).score(plan.openingOf());
        assertThat(value).isEqualTo(new WholeValue(score.unplacedWeight(), score.soft()));
    }

    @Property(tries = 100)
    void movedLedgerEqualsFreshOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        var round = RandomRounds.rerun(seed, students, 1 + students / 3);
        PlacementPlan from = Plans.random(round, seed);
        PlacementPlan to = Plans.random(round, seed + 1);
        Ledger moved = from.ledger();

        int[] openingOf = to.openingOf();
        for (int student = 0; student < openingOf.length; student++) {
            moved.move(student, openingOf[student]);
        }

        Ledger fresh = to.ledger();
        assertThat(moved.broken()).isEqualTo(fresh.broken());
        assertThat(moved.unplacedWeight()).isEqualTo(fresh.unplacedWeight());
        assertThat(moved.soft()).isEqualTo(fresh.soft());
    }
}
