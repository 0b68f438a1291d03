package org.duikou.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The order in which waiting runs are taken up: those first that were in work already; then bureau by bureau in turn,
 * from the one that was served longest ago, first come first served within each.
 */
final class FairOrder {
    private static final Comparator<Waiting> FIRST_COME =
            Comparator.comparing(Waiting::since).thenComparing(Waiting::run);

    private FairOrder() {}

    /**
     * A run that waits.
     *
     * @param isBegun it was in work before, and was handed back
     */
    record Waiting(UUID run, String bureau, boolean isBegun, Instant since) {}

    /** @param lastServed when a run of that bureau was taken up last; one that is absent never was */
    static List<UUID> of(List<Waiting> waiting, Map<String, Instant> lastServed) {
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Waiting each : waiting.stream().sorted(FIRST_COME).toList()) {
            int turn = each.isBegun() ? 0 : taken.merge(each.bureau(), 1, Integer::sum);
            turns.add(new Turn(each, turn, lastServed.getOrDefault(each.bureau(), Instant.MIN)));
        }
        return turns.stream().sorted(Turn.FAIR).map(each -> each.run.run()).toList();
    }

    /** The how-manieth of its bureau it is; 0: before all turns. */
    private record Turn(Waiting run, int number, Instant lastServed) {
        static final Comparator<Turn> FAIR = Comparator.comparingInt(Turn::number)
                .thenComparing(Turn::lastServed)
                .thenComparing(Turn::run, FIRST_COME);
    }
}
