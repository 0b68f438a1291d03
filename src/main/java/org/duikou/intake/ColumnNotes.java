package org.duikou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.duikou.vocabulary.Language;

/** What people are told of each column, from {@code column-notes.json}: an example, and its meaning in two languages. */
final class ColumnNotes {
    private static final String FILE = "column-notes.json";
    private static final JsonNode NOTES = read();

    private ColumnNotes() {}

    /** A cell in the words of that language; all examples of a table make one row. */
    static String example(Table<?> table, Column column, Language language) {
        String example = note(table, column).path(0).asText();
        for (int i = 0; language == Language.ZH && i < column.values().english().size(); i++) {
            example = example.replace(
                    column.values().english().get(i), column.values().chinese().get(i));
        }
        return example;
    }

    static String meaning(Table<?> table, Column column, Language language) {
        return note(table, column).path(language == Language.ZH ? 1 : 2).asText();
    }

    private static JsonNode note(Table<?> table, Column column) {
        JsonNode note = NOTES.path(table.name()).path(column.name());
        if (note.size() != 3) {
            throw new IllegalStateException("The column (" + table.name() + "." + column.name() + ") has no note in "
                    + FILE + ", expected an example and two meanings.");
        }
        return note;
    }

    private static JsonNode read() {
        try (InputStream bytes = ColumnNotes.class.getClassLoader().getResourceAsStream(FILE)) {
            return RoundJson.MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The notes (" + FILE + ") cannot be read.", e);
        }
    }
}
