package org.duikou.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * A fingerprint of a table's content, whatever the order of its rows and columns and the form it came in: each row is its
 * cells in the order of the documentation joined by U+001F, its SHA-256 taken, these sorted and put one behind the other, and the
 * SHA-256 of that taken.
 */
public final class ContentHash {
    private static final char SEPARATOR = '\u001F';

    private ContentHash() {}

    public static <T> String of(Table<T> table, Collection<T> facts) {
        byte[][] rows = new byte[facts.size()][];
        int i = 0;
        for (T fact : facts) {
            rows[i++] = sha256().digest(line(table.cellsOf(fact)));
        }
        Arrays.sort(rows, Arrays::compareUnsigned);
        MessageDigest whole = sha256();
        for (byte[] row : rows) {
            whole.update(row);
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    private static byte[] line(List<String> cells) {
        return String.join(String.valueOf(SEPARATOR), cells).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
