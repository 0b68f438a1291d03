package org.duikou.vocabulary;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A student as the engine sees her: what the rules and the objective ask, and no name.
 *
 * @param major code of the 2021 vocational major catalogue, or a technician school's own
 * @param grade year of study, 1 = first
 * @param home null: the college's location stands in
 * @param boarding she needs a bed
 * @param priority 1 normal, 2, 3 (hardship first)
 * @param adjustable any eligible opening will do (服从调剂)
 * @param insured internship liability insurance; a gate after matching, no rule of it
 * @param availableFrom null: any day
 * @param availableTo null: any day
 */
public record Candidate(
        StudentId id,
        Gender gender,
        LocalDate birthDate,
        String major,
        Level level,
        int grade,
        Set<String> certificates,
        @Nullable Location home,
        boolean boarding,
        int priority,
        boolean adjustable,
        boolean studentConsent,
        boolean guardianConsent,
        boolean insured,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        @Nullable String supervisor) {

    public Candidate {
        if (priority < 1 || priority > 3) {
            throw new IllegalArgumentException("The priority (" + priority + ") is unknown, expected 1..3.");
        }
        certificates = Canonical.set(certificates);
    }
}
