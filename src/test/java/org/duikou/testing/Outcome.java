package org.duikou.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Gap;
import org.duikou.proposal.Score;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;

/**
 * What a pipeline made of a round.
 *
 * @param openingOf opening number by student number
 */
public record Outcome(
        PlacementProblem problem, List<Integer> openingOf, Score score, long unplacedWeightBound, long softBound) {

    public Outcome {
        openingOf = List.copyOf(openingOf);
    }

    static Outcome of(PlacementProblem problem, int[] openingOf, long unplacedWeightBound, long softBound) {
        return new Outcome(
                problem,
                Arrays.stream(openingOf).boxed().toList(),
                new Objective(problem).score(openingOf),
                unplacedWeightBound,
                softBound);
    }

    /**
     * Compares with a golden line such as {@code s1->assembler s2->welder | unplaced 0 | gap 0}: placements in canonical
     * order, the weight of those left unplaced, and the certified gap.
     */
    public Outcome isExactly(String golden) {
        assertThat(toString()).isEqualTo(golden);
        return this;
    }

    /** Compares with a line such as {@code unplaced 1 | choice 10 | assessment 16}; components of 0 points are left out. */
    public Outcome costs(String golden) {
        assertThat(told(score)).isEqualTo(golden);
        return this;
    }

    /** Opening number by student number; {@link PlacementProblem#NONE}: unplaced. */
    public int[] placements() {
        return openingOf.stream().mapToInt(Integer::intValue).toArray();
    }

    public double gap() {
        return Gap.of(score.unplacedWeight(), unplacedWeightBound, score.soft(), softBound);
    }

    @Override
    public String toString() {
        String placements = IntStream.range(0, openingOf.size())
                .filter(student -> openingOf.get(student) != PlacementProblem.NONE)
                .mapToObj(student -> name(problem.candidate(student).id()) + "->"
                        + problem.opening(openingOf.get(student)).id())
                .collect(Collectors.joining(" "));
        String gap = gap() == 0 ? "0" : String.format(Locale.ROOT, "%.4f", gap());
        return (placements + " | unplaced " + score.unplacedWeight() + " | gap " + gap).strip();
    }

    static String costOf(PlacementProblem problem, String placements) {
        return told(new Objective(problem).score(numbers(problem, placements)));
    }

    /** Opening number by student number of {@code "s1->welder s2->mill"}. */
    static int[] numbers(PlacementProblem problem, String placements) {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (String placement :
                placements.isBlank() ? new String[0] : placements.strip().split("\\s+")) {
            String[] sides = placement.split("->");
            openingOf[problem.candidateNumber(RoundDraft.id(sides[0]))] =
                    problem.openingNumber(new OpeningId(sides[1]));
        }
        return openingOf;
    }

    private static String told(Score score) {
        String points = score.components().entrySet().stream()
                .filter(component -> component.getValue() != 0)
                .map(component -> " | " + component.getKey().key() + " " + component.getValue())
                .collect(Collectors.joining());
        return "unplaced " + score.unplacedWeight() + points;
    }

    private static String name(StudentId id) {
        return id.college().code().equals("school") ? id.number() : id.toString();
    }
}
