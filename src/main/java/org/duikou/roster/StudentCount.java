package org.duikou.roster;

import org.duikou.vocabulary.Level;

/** How many students have a major at a level. */
public record StudentCount(String major, Level level, long students) {}
