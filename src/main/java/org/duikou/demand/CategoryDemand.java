package org.duikou.demand;

import org.duikou.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/**
 * Supply and demand of one major category at one level.
 *
 * @param category as higher vocational colleges number it, 41 to 59; {@code OTHER}: majors outside the catalogue
 * @param students null: withheld, since so few could be known by it
 * @param seats of the openings that take such students, each counted wherever it may be taken; null: withheld
 */
public record CategoryDemand(String category, Level level, @Nullable Long students, @Nullable Long seats) {}
