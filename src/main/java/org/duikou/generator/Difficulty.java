package org.duikou.generator;

/**
 * How hard a synthetic market is; the ordinary one is like those that alliances report.
 *
 * @param scarcity share of the students for whom there is no seat, −1 (two seats a student) to 0.9
 * @param adjustableShare share of the students who take any eligible opening, 0 to 1
 * @param skew how strongly choices and posts gather at the best-known enterprises: Zipf's exponent of their popularity,
 *     0 (all alike) to 2
 * @param cappedShare share of the enterprises, and of their post types, that offer more seats than the law's share of
 *     interns lets them fill, 0 to 1
 */
public record Difficulty(double scarcity, double adjustableShare, double skew, double cappedShare) {
    public static final Difficulty ORDINARY = new Difficulty(0.015, 0.8, 0.5, 0.15);

    public Difficulty {
        Quantity.SCARCITY.requireWithin(scarcity, -1, 0.9);
        Quantity.ADJUSTABLE_SHARE.requireWithin(adjustableShare, 0, 1);
        Quantity.SKEW.requireWithin(skew, 0, 2);
        Quantity.CAPPED_SHARE.requireWithin(cappedShare, 0, 1);
    }

    public Difficulty withScarcity(double share) {
        return new Difficulty(share, adjustableShare, skew, cappedShare);
    }

    public Difficulty withAdjustableShare(double share) {
        return new Difficulty(scarcity, share, skew, cappedShare);
    }

    public Difficulty withSkew(double exponent) {
        return new Difficulty(scarcity, adjustableShare, exponent, cappedShare);
    }

    public Difficulty withCappedShare(double share) {
        return new Difficulty(scarcity, adjustableShare, skew, share);
    }

    /** Seats of a market with so many students. */
    int seats(int students) {
        return Math.max(1, (int) Math.floor(students * (1 - scarcity) + 1e-6));
    }
}
