package org.duikou.round.rows;

/** A stored row and what it tells. */
public record StoredLine<T, E extends StoredRow>(E row, T fact) {}
