package org.duikou.intake;

import java.util.List;
import org.duikou.vocabulary.Language;

/**
 * The closed set of values that a column may hold.
 *
 * @param chinese as offices write them; empty: the column has no such set
 * @param english as files write them, in the same order
 * @param isList a cell may hold several of them
 */
record ColumnValues(List<String> chinese, List<String> english, boolean isList) {
    static final ColumnValues ANY = new ColumnValues(List.of(), List.of(), false);
    static final ColumnValues TRUTH = new ColumnValues(List.of("是", "否"), List.of("true", "false"), false);

    static ColumnValues one(Words<?> words) {
        return new ColumnValues(words.chinese(), words.english(), false);
    }

    static ColumnValues several(Words<?> words) {
        return new ColumnValues(words.chinese(), words.english(), true);
    }

    List<String> in(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** Whether a cell holds exactly one of them. */
    boolean isChoice() {
        return !chinese.isEmpty() && !isList;
    }
}
