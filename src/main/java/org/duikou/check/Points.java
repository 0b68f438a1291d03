package org.duikou.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.duikou.vocabulary.Policy;

/** Points of a student at an opening, by component; decimals are exact until the floor that ends them. */
final class Points {
    private static final int FARTHEST_METERS = 60_000;

    private final RoundIndex index;
    private final Declarations declared;
    private final MajorFits fits;
    private final Distances distances;
    private final Policy policy;
    private final Scale fitScale;
    private final Scale assessmentScale;
    private final Scale distanceScale;

    Points(RoundIndex index, Declarations declared, MajorFits fits, Distances distances) {
        this.index = index;
        this.declared = declared;
        this.fits = fits;
        this.distances = distances;
        this.policy = index.policy();
        this.fitScale = new Scale(policy.fitWeight(), 100, 2);
        this.assessmentScale = new Scale(policy.assessmentWeight(), 10_000, 4);
        this.distanceScale = new Scale(policy.distanceWeight(), FARTHEST_METERS, 3);
    }

    int choice(int student, int opening) {
        int rank = declared.rank(student, opening);
        List<Integer> costs = policy.choiceCost();
        return rank == 0 ? policy.adjustedCost() : costs.get(Math.min(rank, costs.size()) - 1);
    }

    int fit(int student, int opening) {
        return fitScale.points(100 - fits.fit(student, opening));
    }

    int assessment(int student, int opening) {
        return assessmentScale.points(10_000 - declared.scoreHundredths(student, opening));
    }

    int distance(int student, int opening) {
        if (index.student(student).boarding() && index.opening(opening).dormitory()) {
            return 0;
        }
        Integer meters = distances.meters(student, opening);
        return meters == null ? 0 : distanceScale.points(Math.min(meters, FARTHEST_METERS));
    }

    /** {@code opening} {@link RoundIndex#NONE}: unplaced. */
    int change(int student, int opening) {
        int now = declared.incumbent(student);
        return now == RoundIndex.NONE || now == opening ? 0 : policy.change();
    }

    /** All components that are a sum over students. */
    int separable(int student, int opening) {
        long points = (long) choice(student, opening)
                + fit(student, opening)
                + assessment(student, opening)
                + distance(student, opening)
                + change(student, opening);
        return Math.toIntExact(points);
    }

    /** ⌊weight × amount / 10^digits⌋, computed once an amount. */
    private static final class Scale {
        private static final int UNKNOWN = -1;

        private final BigDecimal weight;
        private final int digits;
        private final int[] points;

        Scale(BigDecimal weight, int most, int digits) {
            this.weight = weight;
            this.digits = digits;
            this.points = new int[most + 1];
            Arrays.fill(points, UNKNOWN);
        }

        int points(int amount) {
            if (points[amount] == UNKNOWN) {
                points[amount] = weight.multiply(BigDecimal.valueOf(amount))
                        .movePointLeft(digits)
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact();
            }
            return points[amount];
        }
    }
}
