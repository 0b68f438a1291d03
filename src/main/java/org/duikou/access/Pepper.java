package org.duikou.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the hashes of keys. Whoever reads the database alone can neither make a key nor try one.
 *
 * @param id tells peppers apart and tells nothing of this one
 */
record Pepper(String id, SecretKeySpec key) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int ID_LENGTH = 16;

    static Pepper of(byte[] bytes) {
        var key = new SecretKeySpec(bytes, ALGORITHM);
        return new Pepper(hash(key, "pepper id").substring(0, ID_LENGTH), key);
    }

    /**
     * A pepper in hexadecimal.
     *
     * @throws IllegalStateException when it is no such text; what it is instead stays out of the message
     */
    static Pepper parse(String hexadecimal) {
        try {
            byte[] bytes = HexFormat.of().parseHex(hexadecimal.strip());
            if (bytes.length == BYTES) {
                return of(bytes);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new IllegalStateException("A pepper of keys is malformed, expected " + BYTES + " bytes in hexadecimal.");
    }

    /** Hexadecimal HMAC-SHA-256 of the secret. It is random, so a slow hash would add nothing. */
    String hash(String secret) {
        return hash(key, secret);
    }

    private static String hash(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }

    /** Without the key, so that no log can tell it. */
    @Override
    public String toString() {
        return "Pepper " + id;
    }
}
