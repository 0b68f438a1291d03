package org.duikou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Under test: templates tell what the reader reads. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableTemplateTest {

    static Stream<Arguments> templates() {
        return Table.all().stream().flatMap(table -> Stream.of(Language.values())
                .map(language -> Arguments.of(new TableTemplate(table, language))));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_filled_with_its_example_reads_without_an_issue(TableTemplate template) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("filled");
            fill(sheet, 0, template.headers());
            fill(sheet, 1, template.example());
        }

        Rows<?> rows = read(template.table(), TableFormat.XLSX, bytes.toByteArray());

        assertThat(rows.issues()).isEmpty();
        assertThat(rows.lines()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void an_empty_template_is_a_table_without_rows(TableTemplate template) {
        assertThat(read(template.table(), TableFormat.XLSX, template.xlsx()).issues())
                .isEmpty();
        assertThat(read(template.table(), TableFormat.CSV, template.csv()).issues())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_value_that_a_column_offers_is_understood(TableTemplate template) {
        List<Column> columns = template.table().columns().list();
        for (int i = 0; i < columns.size(); i++) {
            for (String value : columns.get(i).values().in(template.language())) {
                List<String> row = new ArrayList<>(template.example());
                row.set(i, value);

                assertThat(codes(template, row)).doesNotContain(IssueCode.UNKNOWN_WORD, IssueCode.BAD_BOOLEAN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_column_that_takes_only_some_words_offers_them(TableTemplate template) {
        List<Column> columns = template.table().columns().list();
        for (int i = 0; i < columns.size(); i++) {
            List<String> row = new ArrayList<>(template.example());
            row.set(i, "zzz9");
            boolean isClosed = codes(template, row).stream()
                    .anyMatch(code -> code == IssueCode.UNKNOWN_WORD || code == IssueCode.BAD_BOOLEAN);

            assertThat(columns.get(i).values().chinese().isEmpty())
                    .as(columns.get(i).name())
                    .isNotEqualTo(isClosed);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_notes_have_a_line_for_each_column(TableTemplate template) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template.xlsx()))) {
            List<Row> notes = workbook.getSheet(1).orElseThrow().read();

            assertThat(notes.stream().skip(1).map(row -> row.getCellText(1)))
                    .isEqualTo(template.table().columnNames());
            assertThat(notes.stream().skip(1).flatMap(row -> Stream.of(row.getCellText(3), row.getCellText(4))))
                    .noneMatch(String::isBlank);
        }
    }

    private static List<IssueCode> codes(TableTemplate template, List<String> row) {
        String csv = line(template.headers()) + line(row);
        return read(template.table(), TableFormat.CSV, csv.getBytes(UTF_8)).issues().stream()
                .map(Issue::code)
                .toList();
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(cell -> '"' + cell + '"').toList()) + "\n";
    }

    private static Rows<?> read(Table<?> table, TableFormat format, byte[] bytes) {
        return new TableReader(OneRow.ROUND).read(table, RowSource.of(format, bytes));
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }
}
