package org.duikou.proposal;

import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code blocking-pairs.csv}: an opening that the student prefers to her place.
 *
 * @param choiceRank null: not on her list
 */
public record BlockingRow(StudentId student, OpeningId opening, @Nullable Integer choiceRank, BlockingReason reason) {}
