package org.duikou.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * An enterprise that opens posts or order classes.
 *
 * @param uscc unified social credit code, 18 characters
 * @param staff employees on the job (在岗职工数), the base of the share limit
 * @param currentInterns interns already there, who count against the share limit
 * @param capWaiver number of the recorded waiver of the share limits; null: none
 * @param bedsFemale beds for women; null: no limit
 * @param bedsMale beds for men; null: no limit
 */
public record Enterprise(
        EnterpriseId id,
        String name,
        @Nullable String uscc,
        int staff,
        int currentInterns,
        @Nullable String capWaiver,
        @Nullable Integer bedsFemale,
        @Nullable Integer bedsMale,
        @Nullable Location location) {

    /** Beds for that gender; null: no limit. */
    public @Nullable Integer beds(Gender gender) {
        return gender == Gender.F ? bedsFemale : bedsMale;
    }
}
