package org.duikou.generator;

import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Gender;

/** Resident IDs (GB 11643) of a place that does not exist (999999), so that none is a real person's. */
final class InventedResidentId {
    private static final int MODULUS = 11;

    private InventedResidentId() {}

    /** With her birth date and gender; the number tells people of one birthday apart. */
    static String of(Candidate person, int number) {
        int sequence = number * 2 % 1_000 + (person.gender() == Gender.M ? 1 : 0);
        String body = "999999" + person.birthDate().toString().replace("-", "") + String.format("%03d", sequence);
        return body + check(body);
    }

    /** ISO 7064 MOD 11-2: the remainder is doubled digit by digit, and the whole leaves 1. */
    private static char check(String body) {
        int remainder = 0;
        for (int i = 0; i < body.length(); i++) {
            remainder = (remainder + Character.digit(body.charAt(i), 10)) * 2 % MODULUS;
        }
        return "0123456789X".charAt((12 - remainder) % MODULUS);
    }
}
