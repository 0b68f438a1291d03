package org.duikou.round.submission;

import java.util.List;
import org.duikou.intake.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What came of a submission that was accepted.
 *
 * @param receipt null: nothing was saved
 * @param revision of the rows in its scope, afterwards
 */
record Outcome(
        Counts counts, Difference difference, List<Issue> warnings, @Nullable SubmissionEntity receipt, long revision) {

    Outcome {
        warnings = List.copyOf(warnings);
    }
}
