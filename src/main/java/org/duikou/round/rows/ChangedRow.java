package org.duikou.round.rows;

import java.util.List;

/** A row that was stored and now differs: its key, and the columns in which it differs. */
public record ChangedRow(String key, List<String> columns) {}
