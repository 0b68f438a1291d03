package org.duikou.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.duikou.proposal.BlockingRow;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.RowKey;

/**
 * What mode STABLE promises: no blocking pair but of students held to an order class that must be open, or has a pinned
 * student, for its minimum; where beds limit students across openings, none by a free seat or by envy of a student who
 * needs the same seat.
 */
final class StablePromise {
    private final Set<BlockingReason> excluded;
    private final RoundIndex index;
    private final int[] openingOf;
    private final Findings findings;
    private final Set<String> pinned = new TreeSet<>();

    StablePromise(RoundIndex index, Limits limits, int[] openingOf, Findings findings) {
        this.index = index;
        this.openingOf = openingOf;
        this.findings = findings;
        index.facts().pins().forEach(pin -> pinned.add(String.valueOf(pin.opening())));
        boolean crosses = IntStream.range(0, limits.rows())
                .anyMatch(row -> limits.key(row).kind() == RowKey.Kind.BEDS);
        this.excluded = crosses
                ? EnumSet.of(BlockingReason.SEAT_FREE, BlockingReason.JUSTIFIED_ENVY)
                : EnumSet.allOf(BlockingReason.class);
    }

    private boolean isHeld(BlockingRow row) {
        int student = index.find(row.student());
        if (row.reason() != BlockingReason.ORDER_CLASS_SIZE
                || student == RoundIndex.NONE
                || openingOf[student] == RoundIndex.NONE) {
            return false;
        }
        Opening hers = index.opening(openingOf[student]);
        return hers.mustOpen() || pinned.contains(hers.id().code());
    }

    void addBroken(List<BlockingRow> rows) {
        for (BlockingRow row : rows) {
            if (row.reason().blocks() && excluded.contains(row.reason()) && !isHeld(row)) {
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
