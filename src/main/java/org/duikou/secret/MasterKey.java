package org.duikou.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.SecretKey;

/** The key that data keys are wrapped in. Its id tells it from others, and nothing of it. */
record MasterKey(String id, SecretKey key) {
    private static final int ID_LENGTH = 16;
    private static final String PLACE = "data key";

    static MasterKey of(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("duikou master key".getBytes(StandardCharsets.US_ASCII));
            String id = HexFormat.of().formatHex(digest.digest(bytes)).substring(0, ID_LENGTH);
            return new MasterKey(id, AesGcm.key(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The key of a setting; what it holds is a secret and stays out of the message. */
    static MasterKey parse(String hexadecimal) {
        try {
            byte[] bytes = HexFormat.of().parseHex(hexadecimal.strip());
            if (bytes.length == AesGcm.KEY_BYTES) {
                return of(bytes);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new IllegalStateException(
                "A master key is malformed, expected " + AesGcm.KEY_BYTES + " bytes in hexadecimal.");
    }

    byte[] wrap(byte[] dataKey) {
        return AesGcm.seal(key, dataKey, PLACE);
    }

    byte[] unwrap(byte[] wrapped) {
        return AesGcm.open(key, wrapped, PLACE);
    }

    /** Without the key, so that no log can tell it. */
    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
