package org.duikou.proposal;

import java.util.List;

/** Everything that a solved round writes, as rows: what the checker judges and the service stores. */
public record SolvedRound(
        List<PlacementRow> placements,
        List<UnplacedRow> unplaced,
        List<OrderClassRow> orderClasses,
        List<BlockingRow> blockingPairs,
        Summary summary,
        Certificate certificate) {
    public SolvedRound {
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
        orderClasses = List.copyOf(orderClasses);
        blockingPairs = List.copyOf(blockingPairs);
    }
}
