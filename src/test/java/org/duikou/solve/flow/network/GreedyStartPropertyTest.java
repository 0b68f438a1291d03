package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.RowUse;
import org.duikou.solve.SeparableModel;
import org.duikou.testing.NaiveRules;
import org.duikou.testing.RandomRounds;

/** Under test: placements had in one pass. */
class GreedyStartPropertyTest {
    @Property(tries = 200)
    void every_rule_is_kept(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int students,
            @ForAll @IntRange(min = 1, max = 20) int openings) {
        PlacementProblem problem = RandomRounds.of(seed, students, openings).problem();

        GreedyStart.of(model(problem)).ifPresent(placed -> assertThat(new NaiveRules(problem).hold(placed))
                .isTrue());
    }

    @Property(tries = 100)
    void nobody_could_simply_be_added(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int students,
            @ForAll @IntRange(min = 1, max = 20) int openings) {
        SeparableModel model = model(RandomRounds.of(seed, students, openings).problem());

        GreedyStart.of(model).ifPresent(placed -> {
            var rows = new RowUse(model);
            for (int student = 0; student < placed.length; student++) {
                if (placed[student] != PlacementProblem.NONE) {
                    rows.add(student, placed[student]);
                }
            }
            for (int student = 0; student < placed.length; student++) {
                for (int pair = model.first(student); pair < model.first(student + 1); pair++) {
                    if (placed[student] == PlacementProblem.NONE) {
                        rows.add(student, model.opening(pair));
                        assertThat(rows.broken()).isPositive();
                        rows.remove(student, model.opening(pair));
                    }
                }
            }
        });
    }

    @Property(tries = 40)
    void rounds_without_pins_and_classes_that_must_open_always_have_one(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int students,
            @ForAll @IntRange(min = 1, max = 20) int openings) {
        PlacementProblem problem = RandomRounds.of(seed, students, openings).problem();
        boolean mustOpen = problem.openings().stream().anyMatch(each -> each.mustOpen());

        if (!mustOpen && problem.facts().pins().isEmpty()) {
            assertThat(GreedyStart.of(model(problem))).isPresent();
        }
    }

    private static SeparableModel model(PlacementProblem problem) {
        return SeparableModel.of(problem, EligiblePairs.of(problem));
    }
}
