package org.duikou.privacy;

import java.time.LocalDate;
import java.util.Map;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/**
 * What a run solved, with some of its students under pseudonyms: of the birth date the year is left, of the home nothing,
 * of reasons nothing. What was decided for the others can still be explained.
 */
record ErasedFacts(Map<StudentId, String> pseudonymByStudent) {
    private static final String NO_REASON = "-";

    RoundFacts of(RoundFacts facts) {
        return new RoundFacts(
                facts.round(),
                facts.policy(),
                facts.colleges(),
                facts.institutions(),
                facts.enterprises(),
                facts.openings(),
                facts.candidates().stream().map(this::of).toList(),
                facts.choices().stream()
                        .map(each -> new Choice(of(each.student()), each.rank(), each.opening()))
                        .toList(),
                facts.assessments().stream()
                        .map(each -> new Assessment(each.opening(), of(each.student()), each.score()))
                        .toList(),
                facts.exclusions().stream().map(this::of).toList(),
                facts.pins().stream().map(this::of).toList(),
                facts.incumbents().stream()
                        .map(each -> new Incumbent(of(each.student()), each.opening()))
                        .toList());
    }

    private boolean isErased(StudentId student) {
        return pseudonymByStudent.containsKey(student);
    }

    private StudentId of(StudentId student) {
        String pseudonym = pseudonymByStudent.get(student);
        return pseudonym == null ? student : new StudentId(student.college(), pseudonym);
    }

    private Candidate of(Candidate candidate) {
        if (!isErased(candidate.id())) {
            return candidate;
        }
        return new Candidate(
                of(candidate.id()),
                candidate.gender(),
                LocalDate.ofYearDay(candidate.birthDate().getYear(), 1),
                candidate.major(),
                candidate.level(),
                candidate.grade(),
                candidate.certificates(),
                null,
                candidate.boarding(),
                candidate.priority(),
                candidate.adjustable(),
                candidate.studentConsent(),
                candidate.guardianConsent(),
                candidate.insured(),
                candidate.availableFrom(),
                candidate.availableTo(),
                candidate.supervisor());
    }

    private Exclusion of(Exclusion exclusion) {
        String reason = isErased(exclusion.student()) ? NO_REASON : exclusion.reason();
        return new Exclusion(of(exclusion.student()), exclusion.opening(), exclusion.enterprise(), reason);
    }

    private Pin of(Pin pin) {
        return new Pin(of(pin.student()), pin.opening(), isErased(pin.student()) ? NO_REASON : pin.reason());
    }
}
