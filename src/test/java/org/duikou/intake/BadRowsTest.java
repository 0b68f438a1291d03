package org.duikou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duikou.intake.table.RowListener;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the file of the rows that were refused. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadRowsTest {
    private static final String ENTERPRISES =
            """
            企业代码,企业名称,在岗职工数
            E1,驿锦汽车有限公司,500
            E2,=1+1,viele
            E3,"岷岭, 机械",-1
            """;

    @Test
    void a_csv_holds_the_bad_rows_alone_with_their_reasons_last() throws IOException {
        String file = csv(ENTERPRISES, TableFormat.CSV, Language.EN);

        assertThat(file.lines().toList()).hasSize(3);
        assertThat(file).startsWith("\uFEFF企业代码,企业名称,在岗职工数,row_errors").doesNotContain("E1");
        assertThat(file.lines().toList().get(1)).startsWith("E2,'=1+1,viele,").contains("formula", "viele");
    }

    @Test
    void the_reasons_speak_the_caller_s_language() throws IOException {
        assertThat(csv(ENTERPRISES, TableFormat.CSV, Language.ZH)).contains("错误说明", "在岗职工数");
    }

    @Test
    void corrected_and_sent_again_it_has_no_issue() throws IOException {
        String corrected = csv(ENTERPRISES, TableFormat.CSV, Language.ZH)
                .replace("'=1+1", "岷江重工")
                .replace("viele", "300")
                .replace(",-1,", ",80,");

        Rows<?> rows = read(corrected.getBytes(UTF_8), TableFormat.CSV);

        assertThat(rows.issues()).isEmpty();
        assertThat(rows.lines()).hasSize(2);
    }

    @Test
    void a_workbook_holds_the_same_rows() throws IOException {
        var bytes = new ByteArrayOutputStream();
        badRows(ENTERPRISES, TableFormat.CSV, Language.EN).writeXlsx(bytes);

        List<List<String>> told = new ArrayList<>();
        RowSource.of(TableFormat.XLSX, bytes.toByteArray()).tell(collecting(told));

        assertThat(told).extracting(row -> row.get(0)).containsExactly("企业代码", "E2", "E3");
        assertThat(told.get(1)).contains("=1+1", "viele");
    }

    @Test
    void objects_of_different_fields_share_one_header() throws IOException {
        String json = """
                [{"enterprise":"E1","staff":1},{"name":"岷岭","enterprise":"E2"}]""";

        String file = csv(json, TableFormat.JSON, Language.EN);

        assertThat(file.lines()).element(0).asString().endsWith("enterprise,staff,name,row_errors");
        assertThat(file.lines()).element(2).asString().startsWith("E2,,岷岭,");
    }

    @Test
    void a_table_that_cannot_be_read_has_no_bad_rows() {
        assertThat(badRows("college,\"name", TableFormat.CSV, Language.EN).isEmpty())
                .isTrue();
    }

    private static RowListener collecting(List<List<String>> rows) {
        return new RowListener() {
            @Override
            public void header(int number, List<String> names, boolean fixed) {
                rows.add(List.copyOf(names));
            }

            @Override
            public void row(int number, List<String> cells) {
                rows.add(List.copyOf(cells));
            }
        };
    }

    private static String csv(String text, TableFormat format, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        badRows(text, format, language).writeCsv(bytes);
        return bytes.toString(UTF_8);
    }

    private static BadRows badRows(String text, TableFormat format, Language language) {
        byte[] bytes = text.getBytes(UTF_8);
        return BadRows.of(
                RowSource.of(format, bytes),
                Table.ENTERPRISES,
                read(bytes, format).issues(),
                language);
    }

    private static Rows<?> read(byte[] bytes, TableFormat format) {
        return new TableReader(OneRow.ROUND).read(Table.ENTERPRISES, RowSource.of(format, bytes));
    }
}
