package org.duikou.solve.component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a round, sorted by part in one pass. Only what names students and openings of one part stays: wishes for
 * an opening of another part, which she may not take, are of no account.
 */
final class PartFacts {
    private static final int NO_PART = -1;

    private final PlacementProblem problem;
    private final int[] partOfStudent;
    private final int[] partOfOpening;
    private final List<OfPart> ofParts = new ArrayList<>();

    private static final class OfPart {
        final List<Choice> choices = new ArrayList<>();
        final List<Assessment> assessments = new ArrayList<>();
        final List<Exclusion> exclusions = new ArrayList<>();
        final List<Pin> pins = new ArrayList<>();
        final List<Incumbent> incumbents = new ArrayList<>();
    }

    private PartFacts(PlacementProblem problem, List<Part> parts) {
        this.problem = problem;
        this.partOfStudent = new int[problem.candidates().size()];
        this.partOfOpening = new int[problem.openings().size()];
        Arrays.fill(partOfStudent, NO_PART);
        Arrays.fill(partOfOpening, NO_PART);
        for (int part = 0; part < parts.size(); part++) {
            mark(parts.get(part).students(), partOfStudent, part);
            mark(parts.get(part).openings(), partOfOpening, part);
            ofParts.add(new OfPart());
        }
    }

    private static void mark(int[] numbers, int[] partOf, int part) {
        for (int number : numbers) {
            partOf[number] = part;
        }
    }

    /** By part, a whole round of its own under the same policy. */
    static List<RoundFacts> of(PlacementProblem problem, List<Part> parts) {
        RoundFacts all = problem.facts();
        var facts = new PartFacts(problem, parts);
        facts.sort(all.choices(), Choice::student, Choice::opening, of -> of.choices);
        facts.sort(all.assessments(), Assessment::student, Assessment::opening, of -> of.assessments);
        facts.sort(all.exclusions(), Exclusion::student, Exclusion::opening, of -> of.exclusions);
        facts.sort(all.pins(), Pin::student, Pin::opening, of -> of.pins);
        facts.sort(all.incumbents(), Incumbent::student, Incumbent::opening, of -> of.incumbents);
        List<RoundFacts> rounds = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            rounds.add(facts.round(parts.get(part), facts.ofParts.get(part)));
        }
        return rounds;
    }

    private <F> void sort(
            List<F> all,
            Function<F, StudentId> student,
            Function<F, @Nullable OpeningId> opening,
            Function<OfPart, List<F>> sorted) {
        for (F each : all) {
            int part = partOfStudent[problem.candidateNumber(student.apply(each))];
            OpeningId named = opening.apply(each);
            if (part != NO_PART && (named == null || partOfOpening[problem.openingNumber(named)] == part)) {
                sorted.apply(ofParts.get(part)).add(each);
            }
        }
    }

    private RoundFacts round(Part part, OfPart of) {
        RoundFacts all = problem.facts();
        var enterprises = new TreeSet<EnterpriseId>();
        for (int opening : part.openings()) {
            enterprises.add(all.openings().get(opening).enterprise());
        }
        return new RoundFacts(
                all.round(),
                all.policy(),
                all.colleges(),
                List.of(),
                all.enterprises().stream()
                        .filter((Enterprise each) -> enterprises.contains(each.id()))
                        .toList(),
                Arrays.stream(part.openings()).mapToObj(all.openings()::get).toList(),
                Arrays.stream(part.students()).mapToObj(all.candidates()::get).toList(),
                of.choices,
                of.assessments,
                of.exclusions.stream()
                        .filter(each -> each.enterprise() == null || enterprises.contains(each.enterprise()))
                        .toList(),
                of.pins,
                of.incumbents);
    }
}
