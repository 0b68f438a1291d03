package org.duikou.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duikou.proposal.BlockingRow;
import org.duikou.vocabulary.BlockingReason;
import org.jspecify.annotations.Nullable;

/** The lines of {@code blocking-pairs.csv} against the pairs that do block, and against what STABLE promises. */
final class BlockingClaims {
    private final RoundIndex index;
    private final Declarations declared;
    private final Findings findings;
    private final Map<Long, BlockingRow> told = new HashMap<>();
    private int blocking;

    BlockingClaims(RoundIndex index, Declarations declared, Findings findings) {
        this.index = index;
        this.declared = declared;
        this.findings = findings;
    }

    /** Tells every difference; the answer is the number of pairs that block. */
    int compare(List<BlockingRow> rows, BlockingPairs pairs, Wishes wishes, int[] openingOf) {
        rows.forEach(this::hear);
        for (int student = 0; student < openingOf.length; student++) {
            for (int opening : wishes.better(student, openingOf[student])) {
                BlockingReason reason = pairs.reason(student, opening);
                if (reason != null) {
                    blocking += reason.blocks() ? 1 : 0;
                    compare(student, opening, reason);
                }
            }
        }
        rows.stream().filter(this::isLeft).forEach(row -> add(ViolationCode.BLOCKING_PAIR_UNTRUE, row, row.reason()));
        return blocking;
    }

    private boolean isLeft(BlockingRow row) {
        int student = index.find(row.student());
        int opening = index.find(row.opening());
        return student != RoundIndex.NONE && opening != RoundIndex.NONE && told.get(key(student, opening)) == row;
    }

    private void hear(BlockingRow row) {
        int student = index.find(row.student());
        int opening = index.find(row.opening());
        if (student == RoundIndex.NONE || opening == RoundIndex.NONE) {
            add(ViolationCode.BLOCKING_PAIR_UNTRUE, row, row.reason());
        } else if (told.putIfAbsent(key(student, opening), row) != null) {
            add(ViolationCode.BLOCKING_PAIR_TWICE, row);
        }
    }

    private void compare(int student, int opening, BlockingReason reason) {
        BlockingRow row = told.remove(key(student, opening));
        int rank = declared.rank(student, opening);
        var derived = new BlockingRow(
                index.student(student).id(),
                index.opening(opening).id(),
                rank == 0 ? null : Integer.valueOf(rank),
                reason);
        if (row == null) {
            add(ViolationCode.BLOCKING_PAIR_MISSING, derived, reason);
        } else if (!row.equals(derived)) {
            boolean isReason = row.reason() != reason;
            add(
                    ViolationCode.BLOCKING_PAIR_COLUMN,
                    derived,
                    text(isReason ? row.reason() : row.choiceRank()),
                    text(isReason ? reason : derived.choiceRank()));
        }
    }

    private void add(ViolationCode code, BlockingRow row, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = row.student();
        arguments[1] = row.opening();
        System.arraycopy(more, 0, arguments, 2, more.length);
        findings.add(code, Findings.BLOCKING_PAIRS + " " + row.student(), arguments);
    }

    private static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static long key(int student, int opening) {
        return (long) student << Integer.SIZE | opening;
    }
}
