package org.duikou.proposal;

import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;

/** A student and the opening she goes to. */
public record Placement(StudentId student, OpeningId opening) {}
