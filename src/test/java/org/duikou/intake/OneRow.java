package org.duikou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Round;

/** A good row of a table, cell by cell, to be changed for one test. */
final class OneRow<T> {
    static final Round ROUND =
            new Round("small", "最小批次", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28), Mode.OPTIMAL);

    private final Table<T> table;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private OneRow(Table<T> table, String... cells) {
        this.table = table;
        for (int i = 0; i < cells.length; i += 2) {
            this.cells.put(cells[i], cells[i + 1]);
        }
    }

    static OneRow<RosterLine> student() {
        return new OneRow<>(
                Table.STUDENTS,
                "college",
                "C1",
                "student",
                "S1",
                "name",
                "林安",
                "gender",
                "F",
                "birth_date",
                "2005-05-01",
                "major",
                "460701",
                "level",
                "HIGHER",
                "grade",
                "3");
    }

    static OneRow<Enterprise> enterprise() {
        return new OneRow<>(Table.ENTERPRISES, "enterprise", "E1", "name", "驿锦汽车有限公司", "staff", "500");
    }

    static OneRow<Opening> post() {
        return opening("POST");
    }

    static OneRow<Opening> orderClass() {
        return opening("ORDER_CLASS").with("min_seats", "1");
    }

    private static OneRow<Opening> opening(String kind) {
        return new OneRow<>(
                Table.OPENINGS,
                "opening",
                "P1",
                "kind",
                kind,
                "enterprise",
                "E1",
                "title",
                "装调岗",
                "seats",
                "10",
                "majors",
                "4607");
    }

    static <T> OneRow<T> of(Table<T> table, String... cells) {
        return new OneRow<>(table, cells);
    }

    OneRow<T> with(String column, String value) {
        cells.put(column, value);
        return this;
    }

    Rows<T> rows() {
        try {
            byte[] json = new JsonMapper().writeValueAsString(List.of(cells)).getBytes(StandardCharsets.UTF_8);
            return new TableReader(ROUND).read(table, RowSource.of(TableFormat.JSON, json));
        } catch (JsonProcessingException e) {
            throw new AssertionError("texts can be written", e);
        }
    }

    /** What was made of it. */
    T fact() {
        Rows<T> rows = rows();
        if (rows.hasErrors()) {
            throw new AssertionError("The row has " + rows.issues() + ", expected none.");
        }
        return rows.facts().get(0);
    }

    /** {@code CODE column} of each issue. */
    List<String> faults() {
        return rows().issues().stream()
                .map(issue -> issue.code() + " " + issue.column())
                .toList();
    }
}
