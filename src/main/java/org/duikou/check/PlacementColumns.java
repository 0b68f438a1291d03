package org.duikou.check;

import java.util.Objects;
import org.duikou.proposal.PlacementRow;
import org.duikou.vocabulary.Opening;
import org.jspecify.annotations.Nullable;

/** Every other column of a line of {@code placements.csv}, given its student and opening. */
final class PlacementColumns {
    private final RoundIndex index;
    private final Declarations declared;
    private final MajorFits fits;
    private final Distances distances;

    PlacementColumns(RoundIndex index, Declarations declared, MajorFits fits, Distances distances) {
        this.index = index;
        this.declared = declared;
        this.fits = fits;
        this.distances = distances;
    }

    /** A row of an unknown student or opening says nothing that could be compared. */
    void addDifferences(PlacementRow row, Findings findings) {
        int student = index.find(row.student());
        int number = index.find(row.opening());
        if (student != RoundIndex.NONE && number != RoundIndex.NONE) {
            Opening opening = index.opening(number);
            int rank = declared.rank(student, number);
            var columns = new Columns(row, findings);
            columns.compare("enterprise", row.enterprise(), opening.enterprise());
            columns.compare("kind", row.kind(), opening.kind());
            columns.compare("choice_rank", row.choiceRank(), rank == 0 ? null : Integer.valueOf(rank));
            columns.compare("fit", row.fit(), fits.fit(student, number));
            columns.compare("distance_km", row.distanceMeters(), distances.meters(student, number));
            columns.compare("pinned", row.pinned(), declared.isPinned(student));
        }
    }

    private record Columns(PlacementRow row, Findings findings) {
        void compare(String column, @Nullable Object told, @Nullable Object derived) {
            if (!Objects.equals(told, derived)) {
                findings.add(
                        ViolationCode.PLACEMENT_COLUMN,
                        Findings.PLACEMENTS + " " + row.student() + " " + column,
                        row.student(),
                        column,
                        told == null ? "" : told,
                        derived == null ? "" : derived);
            }
        }
    }
}
