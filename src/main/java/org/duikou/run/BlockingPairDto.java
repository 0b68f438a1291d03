package org.duikou.run;

import org.duikou.proposal.BlockingRow;
import org.duikou.vocabulary.BlockingReason;
import org.jspecify.annotations.Nullable;

/**
 * An opening that a student prefers to her place, with the fields of {@code blocking-pairs.csv}.
 *
 * @param choiceRank null: not on her list
 * @param blocks whether the pair blocks; else a limit or a closed class stands against the wish
 */
public record BlockingPairDto(
        String college,
        String student,
        String opening,
        @Nullable Integer choiceRank,
        boolean blocks,
        BlockingReason reason) {

    static BlockingPairDto from(BlockingRow row) {
        return new BlockingPairDto(
                row.student().college().code(),
                row.student().number(),
                row.opening().code(),
                row.choiceRank(),
                row.reason().blocks(),
                row.reason());
    }
}
