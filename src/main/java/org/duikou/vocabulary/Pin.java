package org.duikou.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A decision taken before the solve.
 *
 * @param opening where the student must be; null: she must stay unplaced
 */
public record Pin(StudentId student, @Nullable OpeningId opening, String reason) {}
