package org.duikou.intake.text;

/**
 * The unified social credit code (统一社会信用代码) of an organisation: 17 characters and a check character.
 *
 * @see "GB 32100-2015"
 */
public final class UnifiedCreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    private UnifiedCreditCode() {}

    /** Of 18 characters, the last of which may be any: the check tells whether it is right. */
    public static boolean isWellFormed(String text) {
        return text.length() == LENGTH
                && text.chars().limit(LENGTH - 1).allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    /** Of a well-formed code. */
    public static boolean hasRightCheckCharacter(String code) {
        return checkCharacter(code) == code.charAt(LENGTH - 1);
    }

    /** The character that belongs behind the first 17. */
    public static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
