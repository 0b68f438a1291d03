package org.duikou.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duikou.proposal.BlockingRow;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.RowKey;

/**
 * What mode STABLE promises: no blocking pair at all, or where beds limit students across openings, none by a free seat
 * or by envy of a student who needs the same seat.
 */
final class StablePromise {
    private final Set<BlockingReason> excluded;
    private final Findings findings;

    StablePromise(Limits limits, Findings findings) {
        this.findings = findings;
        boolean crosses = IntStream.range(0, limits.rows())
                .anyMatch(row -> limits.key(row).kind() == RowKey.Kind.BEDS);
        this.excluded = crosses
                ? EnumSet.of(BlockingReason.SEAT_FREE, BlockingReason.JUSTIFIED_ENVY)
                : EnumSet.allOf(BlockingReason.class);
    }

    void addBroken(List<BlockingRow> rows) {
        for (BlockingRow row : rows) {
            if (row.reason().blocks() && excluded.contains(row.reason())) {
                findings.add(
                        ViolationCode.NOT_STABLE,
                        Findings.BLOCKING_PAIRS + " " + row.student(),
                        row.student(),
                        row.opening(),
                        row.reason());
            }
        }
    }
}
