package org.duikou.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.problem.MajorFit;
import org.duikou.problem.PlacementProblem;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.PairRule;

/** Under test: the index of eligible pairs finds what asking every pair finds. */
class EligiblePairsPropertyTest {
    private record Pair(int candidate, int opening, int fit, int rank) {}

    @Property(tries = 200)
    void equalsAskingEveryPair(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 15) int openings,
            @ForAll boolean everyoneIsAdjustable) {
        RoundDraft round = RandomRounds.rough(seed, students, openings);
        if (everyoneIsAdjustable) {
            round.policy().switchOff(PairRule.NOT_CHOSEN);
        }
        PlacementProblem problem = round.problem();

        EligiblePairs pairs = EligiblePairs.of(problem);

        assertThat(listed(pairs)).isEqualTo(asked(problem));
    }

    @Property(tries = 20)
    void thereAreNoneWhenTheyAreGivenUp(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int students) {
        PlacementProblem problem = RandomRounds.of(seed, students, 5).problem();

        assertThat(EligiblePairs.of(problem, () -> true)).isEmpty();
    }

    private static List<Pair> listed(EligiblePairs pairs) {
        List<Pair> listed = new ArrayList<>();
        for (int candidate = 0; candidate < pairs.candidates(); candidate++) {
            for (int pair = pairs.first(candidate); pair < pairs.first(candidate + 1); pair++) {
                assertThat(pairs.find(candidate, pairs.opening(pair))).isEqualTo(pair);
                listed.add(new Pair(candidate, pairs.opening(pair), pairs.fit(pair), pairs.rank(pair)));
            }
        }
        assertThat(listed).hasSize(pairs.size());
        return listed;
    }

    private static List<Pair> asked(PlacementProblem problem) {
        var pairRules = new PairRules(problem);
        var openingRules = new OpeningRules(problem.policy());
        List<Pair> asked = new ArrayList<>();
        for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
            for (int opening = 0; opening < problem.openings().size(); opening++) {
                if (pairRules.broken(candidate, opening).isEmpty()
                        && openingRules.broken(problem.opening(opening)).isEmpty()) {
                    int fit = MajorFit.of(
                            problem.candidate(candidate).major(),
                            problem.opening(opening).majors());
                    asked.add(
                            new Pair(candidate, opening, fit, problem.choices().rank(candidate, opening)));
                }
            }
        }
        return asked;
    }
}
