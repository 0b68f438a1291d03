package org.duikou.preference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.duikou.problem.PlacementProblem;

/**
 * Lots that decide between equals, drawn from the published seed: anyone can draw them again.
 *
 * <p>Each enterprise (and each college, for its supervisors) has one master order over all students: ascending unsigned
 * {@code mix(mix(K ^ mix(seed + (draw + 1) * G)) ^ S)}, where K and S are the first eight bytes, big-endian, of the
 * SHA-256 of the UTF-8 code of the enterprise (college) and of {@code college/student}, G is 0x9E3779B97F4A7C15, and mix
 * the finaliser of SplitMix64.
 *
 * @see "Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014)"
 */
public final class Lottery {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final int draw;
    private final long[] studentKeys;
    private final long[] enterpriseKeys;
    private final long[] collegeKeys;

    private Lottery(long seed, int draw, long[] studentKeys, long[] enterpriseKeys, long[] collegeKeys) {
        this.seed = seed;
        this.draw = draw;
        this.studentKeys = studentKeys;
        this.enterpriseKeys = enterpriseKeys;
        this.collegeKeys = collegeKeys;
    }

    /** @param draw number of the draw from that seed, from 0 */
    public static Lottery of(PlacementProblem problem, long seed, int draw) {
        return new Lottery(
                seed,
                draw,
                problem.candidates().stream()
                        .mapToLong(each -> key(each.id().toString()))
                        .toArray(),
                problem.enterprises().stream()
                        .mapToLong(each -> key(each.id().code()))
                        .toArray(),
                problem.colleges().stream()
                        .mapToLong(each -> key(each.id().code()))
                        .toArray());
    }

    /** Another draw from the same seed. */
    public Lottery redrawn(int otherDraw) {
        return new Lottery(seed, otherDraw, studentKeys, enterpriseKeys, collegeKeys);
    }

    public int draw() {
        return draw;
    }

    /** Whether the enterprise's lots put that student before the other. */
    boolean isBefore(int enterprise, int candidate, int other) {
        return isBefore(enterpriseKeys[enterprise], candidate, other);
    }

    /** The same for the supervisors of a college. */
    boolean isBeforeInCollege(int college, int candidate, int other) {
        return isBefore(collegeKeys[college], candidate, other);
    }

    private boolean isBefore(long key, int candidate, int other) {
        long owner = mix(key ^ mix(seed + (draw + 1) * GOLDEN_GAMMA));
        int byLot = Long.compareUnsigned(mix(owner ^ studentKeys[candidate]), mix(owner ^ studentKeys[other]));
        return byLot == 0 ? candidate < other : byLot < 0;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long key(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
