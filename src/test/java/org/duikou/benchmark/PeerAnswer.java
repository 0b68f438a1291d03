package org.duikou.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.check.Verdict;
import org.duikou.proposal.Gap;
import org.jspecify.annotations.Nullable;

/**
 * A peer's answer with the checker's verdict.
 *
 * @param proven the peer says that nothing is better
 * @param logged what its native log told besides
 */
record PeerAnswer(Peer peer, Verdict verdict, int placed, boolean proven, PeerEffort effort, List<Trace.Found> logged) {
    private static final double GAP = 0.01;

    /** A bound of both levels. */
    record Bound(long unplacedWeight, long points) implements Comparable<Bound> {
        @Override
        public int compareTo(Bound other) {
            int byWeight = Long.compare(unplacedWeight, other.unplacedWeight);
            return byWeight != 0 ? byWeight : Long.compare(points, other.points);
        }
    }

    /** Rules that the placements break; what the checker says of sentences and figures beside them is not the peer's. */
    int brokenRules() {
        return (int) verdict.violations().stream()
                .filter(violation -> violation.where().startsWith("placements.csv"))
                .count();
    }

    /** What the checker derives from its certificate, or its own value where a direct solver proved that. */
    Bound bound() {
        return proven && brokenRules() == 0
                ? new Bound(verdict.unplacedWeight(), verdict.soft())
                : new Bound(verdict.unplacedWeightBound(), verdict.softBound());
    }

    /** When the first of its placements were within 1 % of that bound; null: never, or the answer breaks rules. */
    @Nullable
    Double secondsToGap(Bound bound) {
        return brokenRules() == 0
                ? Stream.concat(logged.stream(), effort.found().stream())
                        .filter(found -> gap(found, bound) <= GAP)
                        .map(Trace.Found::seconds)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private static double gap(Trace.Found found, Bound bound) {
        return Gap.of(found.unplacedWeight(), bound.unplacedWeight(), found.points(), bound.points());
    }

    BenchmarkRow row(BenchmarkRound round, long limitSeconds, Bound bound) {
        return new BenchmarkRow(
                round.students(),
                round.seed(),
                limitSeconds,
                peer,
                brokenRules(),
                placed,
                verdict.unplacedWeight(),
                verdict.soft(),
                proven,
                bound.unplacedWeight(),
                bound.points(),
                secondsToGap(bound),
                effort.wallSeconds(),
                effort.cpuSeconds(),
                effort.peakKibibytes() / 1024);
    }
}
