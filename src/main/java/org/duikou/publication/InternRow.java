package org.duikou.publication;

import org.duikou.roster.InternProfile;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * A student who comes to an enterprise.
 *
 * @param profile null: she is no longer on a roster
 */
record InternRow(StudentId student, @Nullable InternProfile profile, OpeningId opening, OpeningKind kind) {}
