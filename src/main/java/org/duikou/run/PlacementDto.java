package org.duikou.run;

import java.math.BigDecimal;
import org.duikou.proposal.PlacementRow;
import org.duikou.vocabulary.OpeningKind;
import org.jspecify.annotations.Nullable;

/**
 * A placement, with the fields of {@code placements.csv}.
 *
 * @param choiceRank null: placed by adjustment
 * @param distanceKm null: a coordinate is missing
 */
public record PlacementDto(
        String college,
        String student,
        String opening,
        String enterprise,
        OpeningKind kind,
        @Nullable Integer choiceRank,
        int fit,
        @Nullable BigDecimal distanceKm,
        boolean pinned) {

    static PlacementDto from(PlacementRow row) {
        Integer meters = row.distanceMeters();
        return new PlacementDto(
                row.student().college().code(),
                row.student().number(),
                row.opening().code(),
                row.enterprise().code(),
                row.kind(),
                row.choiceRank(),
                row.fit(),
                meters == null ? null : BigDecimal.valueOf(meters, 3),
                row.pinned());
    }
}
