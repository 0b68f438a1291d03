package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.Objective;
import org.duikou.objective.PairCosts;
import org.duikou.problem.PlacementProblem;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.RoundFacts;

/** Under test: the checker's own points, options and score are those of the engine, even where rules are broken. */
class ScorePropertyTest {
    @Property(tries = 200)
    void scoresAnyPlacementsAsTheObjectiveDoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int students) {
        RoundFacts facts = RandomRounds.of(seed, students, 1 + students / 4).facts();
        int openings = facts.openings().size();
        int[] openingOf = new Random(seed).ints(students, -1, openings).toArray(); // -1 is nowhere in both numberings
        var index = new RoundIndex(facts);

        var score = ScoreSheet.of(index, points(index), openingOf);

        assertThat(score).isEqualTo(new Objective(PlacementProblem.freeze(facts)).score(openingOf));
    }

    @Property(tries = 200)
    void findsTheOptionsThatTheEngineFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int students) {
        RoundFacts facts = RandomRounds.of(seed, students, 1 + students / 4).facts();
        PlacementProblem problem = PlacementProblem.freeze(facts);
        var pairs = EligiblePairs.of(problem);
        var costs = new PairCosts(problem);
        var index = new RoundIndex(facts);
        var declared = new Declarations(index);

        var options =
                Options.of(index, declared, new StudentRules(index, declared, new MajorFits(index)), points(index));

        for (int student = 0; student < students; student++) {
            assertThat(options.first(student + 1) - options.first(student)).isEqualTo(pairs.count(student));
            for (int option = options.first(student); option < options.first(student + 1); option++) {
                int opening = options.opening(option);
                int pair = pairs.find(student, opening);
                assertThat(pair).isNotEqualTo(PlacementProblem.NONE);
                assertThat(options.points(option))
                        .isEqualTo(costs.total(student, opening, pairs.rank(pair), pairs.fit(pair)));
            }
        }
    }

    private static Points points(RoundIndex index) {
        return new Points(index, new Declarations(index), new MajorFits(index), new Distances(index));
    }
}
