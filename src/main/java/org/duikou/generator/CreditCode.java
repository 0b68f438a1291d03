package org.duikou.generator;

/**
 * Unified social credit codes (GB 32100-2015) of a region that does not exist (999999), so that none is a real firm's.
 *
 * <p>Both check digits are right: that of the organisation code within (GB 11714) and that of the whole.
 */
final class CreditCode {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {}

    static String of(int number) {
        String organisation = String.format("%08d", number);
        return withCheck("91999999" + organisation + organisationCheck(organisation));
    }

    /** The first 17 characters and what they make the last. */
    static String withCheck(String body) {
        return body + wholeCheck(body);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(organisation.charAt(i), 10);
        }
        return "0123456789X0".charAt((11 - sum % 11) % 11);
    }

    private static char wholeCheck(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += weight * SYMBOLS.indexOf(body.charAt(i));
            weight = weight * 3 % 31;
        }
        return SYMBOLS.charAt((31 - sum % 31) % 31);
    }
}
