package org.duikou.demand;

import org.duikou.vocabulary.OpeningKind;
import org.jspecify.annotations.Nullable;

/**
 * Openings of one kind.
 *
 * @param openings null: withheld, like their seats
 */
public record KindSupply(OpeningKind kind, @Nullable Long openings, @Nullable Long seats) {}
