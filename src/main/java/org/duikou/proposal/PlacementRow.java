package org.duikou.proposal;

import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code placements.csv}.
 *
 * @param choiceRank null: placed by adjustment
 * @param fit 0 to 100
 * @param distanceMeters from home (else the college) to the opening (else its enterprise); null: a coordinate is
 *     missing. The file shows kilometres with three decimals.
 */
public record PlacementRow(
        StudentId student,
        OpeningId opening,
        EnterpriseId enterprise,
        OpeningKind kind,
        @Nullable Integer choiceRank,
        int fit,
        @Nullable Integer distanceMeters,
        boolean pinned) {}
