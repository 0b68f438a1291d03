package org.duikou.intake;

import org.duikou.vocabulary.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a college's roster.
 *
 * @param person null: stored earlier, where a name is no longer needed
 */
public record RosterLine(Candidate candidate, @Nullable Person person) {}
