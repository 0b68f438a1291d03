package org.duikou.round.submission;

import java.util.List;
import org.duikou.intake.Issue;

/** What came of a submission that was accepted. */
record Outcome(Counts counts, List<Issue> warnings) {
    Outcome {
        warnings = List.copyOf(warnings);
    }
}
