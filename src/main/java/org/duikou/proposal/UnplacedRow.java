package org.duikou.proposal;

import org.duikou.vocabulary.StudentId;
import org.duikou.vocabulary.UnplacedReason;

/** A line of {@code unplaced.csv}. The details name no person. */
public record UnplacedRow(StudentId student, UnplacedReason reason, String detailZh, String detailEn) {}
