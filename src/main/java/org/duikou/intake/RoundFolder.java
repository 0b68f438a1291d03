package org.duikou.intake;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** Writes a round as the folder that {@link RoundReader} reads: UTF-8, every column, canonical order, equal bytes. */
public final class RoundFolder {
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance);

    private RoundFolder() {}

    /** Writes a round whose policy is the default. */
    public static void write(Path folder, RoundFacts facts, SortedMap<StudentId, Person> people) {
        write(folder, facts, people, JsonNodeFactory.instance.objectNode());
    }

    /**
     * Writes {@code round.json} and every table; optional tables only when they have lines.
     *
     * @param policy what the round changes of the policy file
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static void write(Path folder, RoundFacts facts, SortedMap<StudentId, Person> people, JsonNode policy) {
        try {
            Files.createDirectories(folder);
            writeRound(folder, facts.round(), policy);
            write(folder, Table.COLLEGES, facts.colleges());
            write(folder, Table.INSTITUTIONS, facts.institutions());
            write(folder, Table.ENTERPRISES, facts.enterprises());
            write(folder, Table.OPENINGS, facts.openings());
            write(folder, Table.STUDENTS, roster(facts, people));
            write(folder, Table.CHOICES, facts.choices());
            write(folder, Table.ASSESSMENTS, facts.assessments());
            write(folder, Table.EXCLUSIONS, facts.exclusions());
            write(folder, Table.PINS, facts.pins());
            write(folder, Table.INCUMBENT, facts.incumbents());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (" + folder + ") cannot be written.", e);
        }
    }

    private static List<RosterLine> roster(RoundFacts facts, SortedMap<StudentId, Person> people) {
        return facts.candidates().stream()
                .map(candidate -> new RosterLine(candidate, people.get(candidate.id())))
                .toList();
    }

    private static void writeRound(Path folder, Round round, JsonNode policy) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", round.code());
        node.put("name", round.name());
        node.put("internshipStart", round.start().toString());
        node.put("internshipEnd", round.end().toString());
        node.put("mode", round.mode().name());
        node.set("policy", policy);
        String text = RoundJson.MAPPER.writer(PRINTER).writeValueAsString(node);
        Files.writeString(folder.resolve(RoundReader.ROUND_FILE), text + "\n");
    }

    private static <T> void write(Path folder, Table<T> table, List<T> facts) throws IOException {
        Path file = folder.resolve(table.file());
        if (facts.isEmpty() && table.isOptional()) {
            Files.deleteIfExists(file);
            return;
        }
        CellWriter cells = new CellWriter(table.columns());
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(table.columnNames());
            for (T fact : facts) {
                cells.clear();
                table.format().write(fact, cells);
                csv.writeRecord(cells.cells());
            }
        }
    }
}
