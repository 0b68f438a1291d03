package org.duikou.solve.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.preference.Contracts;
import org.duikou.preference.Lottery;
import org.duikou.problem.PlacementProblem;
import org.duikou.testing.BruteForce;
import org.duikou.testing.RoundDraft;

/**
 * Under test: of all stable placements of a tiny round, tried one by one, the students get the best; and what holds for
 * all of them (Roth 1986, the rural hospitals theorem). Seats, reserves and nested shares, with ties that lots decide.
 */
class StableMatchingPropertyTest {

    @Property(tries = 150)
    void everyStudentPrefersItToEveryOtherStableMatching(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int students, @ForAll boolean hasShares) {
        PlacementProblem problem = draw(seed, students, hasShares);
        StableMatching matching = Stable.of(problem, seed);
        List<int[]> stable = allStable(problem, lottery(problem, seed, matching));

        assertThat(stable).anyMatch(each -> Arrays.equals(each, matching.openingOf()));
        var contracts = Contracts.of(problem, EligiblePairs.of(problem));
        for (int[] other : stable) {
            for (int student = 0; student < other.length; student++) {
                assertThat(place(contracts, student, matching.openingOf()[student]))
                        .isLessThanOrEqualTo(place(contracts, student, other[student]));
            }
        }
    }

    @Property(tries = 100)
    void theSameStudentsArePlacedInEveryStableMatching(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int students) {
        PlacementProblem problem = draw(seed, students, false);
        StableMatching matching = Stable.of(problem, seed);

        for (int[] other : allStable(problem, lottery(problem, seed, matching))) {
            for (int student = 0; student < other.length; student++) {
                assertThat(other[student] == PlacementProblem.NONE)
                        .isEqualTo(matching.openingOf()[student] == PlacementProblem.NONE);
            }
        }
    }

    @Property(tries = 100)
    void anOpeningWithAnEmptySeatHasTheSameStudentsInEveryStableMatching(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int students) {
        PlacementProblem problem = draw(seed, students, false);
        StableMatching matching = Stable.of(problem, seed);

        for (int[] other : allStable(problem, lottery(problem, seed, matching))) {
            for (int opening = 0; opening < problem.openings().size(); opening++) {
                int[] occupants = occupants(matching.openingOf(), opening);
                if (occupants.length < problem.opening(opening).seats()) {
                    assertThat(occupants(other, opening)).isEqualTo(occupants);
                }
            }
        }
    }

    private static Lottery lottery(PlacementProblem problem, long seed, StableMatching matching) {
        return Lottery.of(problem, seed, matching.lottery());
    }

    private static List<int[]> allStable(PlacementProblem problem, Lottery lottery) {
        List<int[]> stable = new ArrayList<>();
        new BruteForce(problem).forEach(openingOf -> {
            if (Stable.blocking(problem, lottery, openingOf) == 0) {
                stable.add(openingOf.clone());
            }
        });
        return stable;
    }

    private static int place(Contracts contracts, int student, int opening) {
        return opening == PlacementProblem.NONE ? Integer.MAX_VALUE : contracts.find(student, opening);
    }

    private static int[] occupants(int[] openingOf, int opening) {
        return IntStream.range(0, openingOf.length)
                .filter(student -> openingOf[student] == opening)
                .toArray();
    }

    /** Four posts at two enterprises; shares, when there are any, leave fewer places than seats. */
    private static PlacementProblem draw(long seed, int students, boolean hasShares) {
        var random = new Random(seed);
        var round = new RoundDraft();
        round.policy().companion(0).fairnessWeight(0);
        for (String enterprise : List.of("E0", "E1")) {
            round.enterprise(enterprise).staff(hasShares ? 10 * (1 + random.nextInt(3)) : 1000);
        }
        List<String> openings = List.of("O0", "O1", "O2", "O3");
        for (int number = 0; number < openings.size(); number++) {
            var post = round.post(openings.get(number)).at("E" + number % 2).seats(1 + random.nextInt(2));
            if (hasShares && number < 3) {
                post.postType("T" + number / 3, 5 * (1 + number % 2), 0);
            }
            if (hasShares && random.nextBoolean()) {
                post.reserves("C0", 1);
            }
        }
        for (int number = 0; number < students; number++) {
            String name = "C" + random.nextInt(2) + "/s" + number;
            List<String> wanted = new ArrayList<>(openings);
            Collections.shuffle(wanted, random);
            var student = round.student(name).priority(1 + random.nextInt(2));
            student.chooses(wanted.subList(0, 1 + random.nextInt(4)).toArray(String[]::new));
            if (random.nextBoolean()) {
                student.onlyChosen();
            }
            for (String opening : openings) {
                if (random.nextInt(3) > 0) {
                    round.assessment(name, opening, String.valueOf(50 + 10 * random.nextInt(3)));
                }
            }
        }
        return round.problem();
    }
}
