package org.duikou.check;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The lots that decide between equals, drawn again from the published seed as {@code solver-config/stability.md}
 * states.
 */
final class Lots {
    private final long round;
    private final long[] student;
    private final long[] enterprise;
    private final long[] college;

    Lots(RoundIndex index, long seed, int draw) {
        this.round = scramble(seed + (draw + 1L) * 0x9E3779B97F4A7C15L);
        this.student = IntStream.range(0, index.students())
                .mapToLong(each -> hash(index.student(each).id().college() + "/"
                        + index.student(each).id().number()))
                .toArray();
        this.enterprise = index.facts().enterprises().stream()
                .mapToLong(each -> hash(each.id().code()))
                .toArray();
        this.college = index.facts().colleges().stream()
                .mapToLong(each -> hash(each.id().code()))
                .toArray();
    }

    /** Her lot with that enterprise; as an unsigned number, the lower the better. */
    long withEnterprise(int number, int of) {
        return scramble(scramble(enterprise[number] ^ round) ^ student[of]);
    }

    /** Her lot with the supervisors of that college. */
    long withCollege(int number, int of) {
        return scramble(scramble(college[number] ^ round) ^ student[of]);
    }

    private static long hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(Arrays.copyOf(bytes, Long.BYTES)).longValueExact();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The finaliser of SplitMix64. */
    private static long scramble(long value) {
        long first = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ first >>> 27) * 0x94D049BB133111EBL;
        return second ^ second >>> 31;
    }
}
