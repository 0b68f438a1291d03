package org.duikou.solve.flow.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.duikou.problem.CapacityRows;

/**
 * Beds of an enterprise shared out over its openings (more exactly, uses), so that no flow can ask for too many: as the
 * relaxation uses them, rounded; whatever is left over goes where more was wanted.
 */
final class BedQuotas {
    private final PriceColumns data;
    private final int[] quota;
    private final List<int[]> usesOfBeds = new ArrayList<>();

    /** @param amounts how many students the relaxation sends to each use */
    BedQuotas(PriceColumns data, double[] amounts) {
        this.data = data;
        this.quota = new int[data.uses()];
        Arrays.fill(quota, Integer.MAX_VALUE);
        List<List<Integer>> uses = new ArrayList<>();
        for (int row = 0; row < data.rows; row++) {
            uses.add(new ArrayList<>());
        }
        for (int use = 0; use < quota.length; use++) {
            if (data.bedsOfUse(use) != CapacityRows.NO_ROW) {
                uses.get(data.bedsOfUse(use)).add(use);
            }
        }
        for (List<Integer> each : uses) {
            if (!each.isEmpty()) {
                int[] sharing = each.stream().mapToInt(Integer::intValue).toArray();
                usesOfBeds.add(sharing);
                share(sharing, amounts);
            }
        }
    }

    /** Whole parts first, then one each by what is left of them, largest first, then as many as there are seats. */
    private void share(int[] uses, double[] amounts) {
        int left = beds(uses);
        for (int use : uses) {
            quota[use] = Math.min(left, (int) Math.floor(amounts[use] + 1e-3));
            left -= quota[use];
        }
        int[] byRest = Arrays.stream(uses)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(use -> quota[use] - amounts[use])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int round = 0; left > 0 && round <= beds(uses); round++) {
            for (int use : byRest) {
                if (left > 0 && quota[use] < data.seatsOfUse(use)) {
                    quota[use]++;
                    left--;
                }
            }
        }
    }

    private int beds(int[] uses) {
        return data.model.rows().capacity(data.bedsOfUse(uses[0]));
    }

    /** Beds for that use; many when it needs none. */
    int of(int use) {
        return quota[use];
    }

    /**
     * Moves beds that nobody took to uses that took all of theirs; whether any moved.
     *
     * @param taken students by use
     */
    boolean moveUntaken(int[] taken) {
        boolean moved = false;
        for (int[] uses : usesOfBeds) {
            int left = 0;
            int full = 0;
            for (int use : uses) {
                left += quota[use] - taken[use];
                full += isWanting(use, taken) ? 1 : 0;
            }
            if (left > 0 && full > 0) {
                moved |= moveUntaken(uses, taken, left);
            }
        }
        return moved;
    }

    private boolean isWanting(int use, int[] taken) {
        return taken[use] == quota[use] && quota[use] < data.seatsOfUse(use);
    }

    private boolean moveUntaken(int[] uses, int[] taken, int untaken) {
        int left = untaken;
        int[] before = Arrays.stream(uses).map(use -> quota[use]).toArray();
        boolean[] wanting = new boolean[uses.length];
        for (int at = 0; at < uses.length; at++) {
            wanting[at] = isWanting(uses[at], taken);
            quota[uses[at]] = taken[uses[at]];
        }
        for (int pass = 0; pass < 2; pass++) {
            for (boolean grew = true; grew && left > 0; ) {
                grew = false;
                for (int at = 0; at < uses.length && left > 0; at++) {
                    if ((pass == 1 || wanting[at]) && quota[uses[at]] < data.seatsOfUse(uses[at])) {
                        quota[uses[at]]++;
                        left--;
                        grew = true;
                    }
                }
            }
        }
        for (int at = 0; at < uses.length; at++) {
            if (before[at] != quota[uses[at]]) {
                return true;
            }
        }
        return false;
    }
}
