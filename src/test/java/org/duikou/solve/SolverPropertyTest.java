package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.report.RoundReport;
import org.duikou.solve.bound.TreeBound;
import org.duikou.testing.Outcome;
import org.duikou.testing.Pipeline;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.RoundFacts;

/** Under test: what holds of every answer of the solver, whatever the round. */
class SolverPropertyTest {

    @Property(tries = 60)
    void theCheckerAcceptsIt(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int students,
            @ForAll @IntRange(min = 1, max = 20) int openings) {
        PlacementProblem problem = separable(RandomRounds.rough(seed, students, openings));
        Proposal proposal = propose(problem, seed);

        Verdict verdict = Checker.check(problem.facts(), RoundReport.of(problem, proposal, "test"));

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.unplacedWeightBound())
                .isEqualTo(proposal.certificate().unplacedWeightBound());
    }

    @Property(tries = 60)
    void itsCertificateProvesWhatItClaims(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int students,
            @ForAll @IntRange(min = 1, max = 20) int openings) {
        PlacementProblem problem = separable(RandomRounds.rough(seed, students, openings));
        Proposal proposal = propose(problem, seed);
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));

        TreeBound bound = TreeBound.of(
                model, proposal.certificate().tree(), proposal.certificate().unplacedWeight());

        assertThat(bound.unplacedWeight()).isEqualTo(proposal.certificate().unplacedWeightBound());
        assertThat(bound.soft()).isEqualTo(proposal.certificate().softBound());
        assertThat(bound.unplacedWeight()).isLessThanOrEqualTo(proposal.score().unplacedWeight());
        assertThat(bound.soft()).isLessThanOrEqualTo(proposal.score().soft());
    }

    @Property(tries = 6)
    void theSameSeedGivesTheSameAnswer(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings) {
        RoundDraft round = RandomRounds.rough(seed, students, openings);

        Proposal first = propose(round.problem(), seed);

        assertThat(propose(round.problem(), seed)).isEqualTo(first);
    }

    @Property(tries = 40)
    void theOrderOfRowsLeavesNoTrace(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings) {
        PlacementProblem problem = separable(RandomRounds.rough(seed, students, openings));
        Proposal proposal = propose(problem, seed);

        PlacementProblem shuffled = PlacementProblem.freeze(shuffled(problem.facts(), new Random(seed)));

        assertThat(shuffled.fingerprint()).isEqualTo(problem.fingerprint());
        assertThat(propose(shuffled, seed)).isEqualTo(proposal);
    }

    @Property(tries = 40)
    void namesChangeNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings) {
        Outcome outcome = solve(separable(RandomRounds.rough(seed, students, openings)));

        Outcome renamed = solve(separable(RandomRounds.renamed(seed, students, openings)));

        Assume.that(outcome.gap() == 0 && renamed.gap() == 0);
        assertThat(renamed.score().unplacedWeight()).isEqualTo(outcome.score().unplacedWeight());
        assertThat(renamed.score().soft()).isEqualTo(outcome.score().soft());
    }

    @Property(tries = 40)
    void oneMoreSeatNeverLeavesMoreUnplaced(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int students,
            @ForAll @IntRange(min = 1, max = 10) int openings) {
        RoundDraft round = RandomRounds.rough(seed, students, openings);
        Outcome before = solve(separable(round));
        round.post("O0").moreSeats(1);

        Outcome after = solve(separable(round));

        Assume.that(before.gap() == 0 && after.gap() == 0);
        assertThat(after.score().unplacedWeight())
                .isLessThanOrEqualTo(before.score().unplacedWeight());
    }

    private static PlacementProblem separable(RoundDraft round) {
        round.policy().companion(0).fairnessWeight(0);
        return round.problem();
    }

    private static Proposal propose(PlacementProblem problem, long seed) {
        try {
            return Pipeline.propose(problem, seed);
        } catch (InfeasibleRoundException e) {
            Assume.that(false); // rough rounds can ask too much
            throw e;
        }
    }

    private static Outcome solve(PlacementProblem problem) {
        try {
            return Pipeline.SOLVER.solve(problem);
        } catch (InfeasibleRoundException e) {
            Assume.that(false); // rough rounds can ask too much
            throw e;
        }
    }

    private static RoundFacts shuffled(RoundFacts facts, Random random) {
        return new RoundFacts(
                facts.round(),
                facts.policy(),
                shuffled(facts.colleges(), random),
                shuffled(facts.institutions(), random),
                shuffled(facts.enterprises(), random),
                shuffled(facts.openings(), random),
                shuffled(facts.candidates(), random),
                shuffled(facts.choices(), random),
                shuffled(facts.assessments(), random),
                shuffled(facts.exclusions(), random),
                shuffled(facts.pins(), random),
                shuffled(facts.incumbents(), random));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
