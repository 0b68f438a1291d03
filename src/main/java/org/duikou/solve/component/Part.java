package org.duikou.solve.component;

/** Students and openings of a round, by number and in order, that share nothing with anyone else. */
record Part(int[] students, int[] openings, int pairs) {}
