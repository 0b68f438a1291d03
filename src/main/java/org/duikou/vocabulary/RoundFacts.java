package org.duikou.vocabulary;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that is known of one round, valid as a whole: no dangling reference, no duplicate key.
 *
 * <p>Every list is copied in canonical order, so the order in which rows were read leaves no trace.
 */
public record RoundFacts(
        Round round,
        Policy policy,
        List<College> colleges,
        List<Institution> institutions,
        List<Enterprise> enterprises,
        List<Opening> openings,
        List<Candidate> candidates,
        List<Choice> choices,
        List<Assessment> assessments,
        List<Exclusion> exclusions,
        List<Pin> pins,
        List<Incumbent> incumbents) {

    public RoundFacts {
        colleges = sorted(colleges, Comparator.comparing(College::id));
        institutions = sorted(institutions, Comparator.comparing(Institution::code));
        enterprises = sorted(enterprises, Comparator.comparing(Enterprise::id));
        openings = sorted(openings, Comparator.comparing(Opening::id));
        candidates = sorted(candidates, Comparator.comparing(Candidate::id));
        choices = sorted(choices, Comparator.comparing(Choice::student).thenComparingInt(Choice::rank));
        assessments =
                sorted(assessments, Comparator.comparing(Assessment::student).thenComparing(Assessment::opening));
        exclusions = sorted(
                exclusions,
                Comparator.comparing(Exclusion::student)
                        .thenComparing(Exclusion::opening, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Exclusion::enterprise, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Exclusion::reason));
        pins = sorted(pins, Comparator.comparing(Pin::student));
        incumbents = sorted(incumbents, Comparator.comparing(Incumbent::student));
    }

    public RoundFacts withPolicy(Policy other) {
        return new RoundFacts(
                round,
                other,
                colleges,
                institutions,
                enterprises,
                openings,
                candidates,
                choices,
                assessments,
                exclusions,
                pins,
                incumbents);
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }
}
