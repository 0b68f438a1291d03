package org.duikou.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the first sheet of a workbook as a header and numbered rows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpreadsheetRowsTest {

    @Test
    void chinese_headers_and_texts() {
        assertThat(told(Workbooks.of("学号,姓名", "S1,林安"))).containsExactly("1: 学号|姓名", "2 S1|林安");
    }

    @Test
    void numbers_as_they_were_typed() {
        assertThat(cells(sheet -> {
                    sheet.value(1, 0, 12);
                    sheet.value(1, 1, 30.5712);
                    sheet.value(1, 2, 202200000001L);
                    sheet.value(1, 3, 0.1 + 0.2);
                    sheet.value(1, 4, -1500.5);
                    sheet.value(1, 5, 0);
                }))
                .isEqualTo("12|30.5712|202200000001|0.3|-1500.5|0");
    }

    @Test
    void a_resident_id_that_became_a_number_stays_recognisable() {
        assertThat(cells(sheet -> sheet.value(1, 0, 510112200501011234d))).isEqualTo("5.10112200501011E+17");
    }

    @Test
    void truth_values() {
        assertThat(cells(sheet -> {
                    sheet.value(1, 0, true);
                    sheet.value(1, 1, false);
                }))
                .isEqualTo("true|false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yyyy-mm-dd", "yyyy/m/d", "m/d/yy", "[$-804]yyyy\"年\"m\"月\"d\"日\"", "d-mmm", "m\"月\"d\"日\""})
    void days_however_they_are_shown(String format) {
        assertThat(cells(sheet -> {
                    sheet.value(1, 0, LocalDate.of(2005, 5, 1));
                    sheet.style(1, 0).format(format.replace("\"", "&quot;")).set();
                }))
                .isEqualTo("2005-05-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "#,##0", "0%", "[Red]0", "\"day\" 0", "General"})
    void numbers_however_they_are_shown(String format) {
        assertThat(cells(sheet -> {
                    sheet.value(1, 0, 2_600);
                    sheet.style(1, 0).format(format.replace("\"", "&quot;")).set();
                }))
                .isEqualTo("2600");
    }

    @Test
    void a_day_that_was_never_formatted_is_its_serial_number() {
        assertThat(cells(sheet -> sheet.value(1, 0, LocalDate.of(2022, 9, 1)))).isEqualTo("44805");
    }

    @Test
    void what_a_formula_came_to() throws IOException {
        byte[] workbook = Workbooks.withPart(
                Workbooks.of("学号,姓名", "S1,x"),
                Workbooks.SHEET,
                sheet -> sheet.replaceFirst("<c r=\"B2\".*?</c>", "<c r=\"B2\" t=\"str\"><f>A2</f><v>林安</v></c>"));

        assertThat(told(workbook)).containsExactly("1: 学号|姓名", "2 S1|林安");
    }

    @Test
    void rows_keep_the_numbers_of_the_sheet() {
        byte[] workbook = Workbooks.of("学号,姓名", "", "S1,林安", ",", "S2,何川");

        assertThat(told(workbook)).containsExactly("1: 学号|姓名", "3 S1|林安", "5 S2|何川");
    }

    @Test
    void blank_cells_at_the_end_are_no_cells() {
        byte[] workbook = Workbooks.of(sheet -> {
            sheet.value(0, 0, "学号");
            sheet.value(0, 1, "姓名");
            sheet.value(1, 0, "S1");
            sheet.value(1, 1, "林安");
            sheet.style(1, 16_000).bold().set();
            sheet.value(1, 16_000, "");
        });

        assertThat(told(workbook)).containsExactly("1: 学号|姓名", "2 S1|林安");
    }

    @Test
    void rows_without_their_last_cells_are_as_wide_as_the_header() {
        assertThat(told(Workbooks.of("学号,姓名,备注", "S1"))).containsExactly("1: 学号|姓名|备注", "2 S1||");
    }

    @Test
    void a_merged_title_above_the_header_is_left_out() {
        assertThat(told(Workbooks.of("2022 年实习学生名单", "学号,姓名", "S1,林安"))).containsExactly("2: 学号|姓名", "3 S1|林安");
    }

    @Test
    void only_the_first_sheet_counts() {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
            fill(workbook.newWorksheet("名单"), "S1");
            fill(workbook.newWorksheet("填表说明"), "S2");
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        assertThat(told(bytes.toByteArray())).containsExactly("1: 学号|姓名", "2 S1|林安");
    }

    private static void fill(Worksheet sheet, String student) {
        sheet.value(0, 0, "学号");
        sheet.value(0, 1, "姓名");
        sheet.value(1, 0, student);
        sheet.value(1, 1, "林安");
    }

    @Test
    void a_workbook_without_styles_or_shared_texts() throws IOException {
        Map<String, byte[]> parts = Workbooks.parts(Workbooks.of(sheet -> {
            sheet.inlineString(0, 0, "学号");
            sheet.inlineString(0, 1, "出生日期");
            sheet.inlineString(1, 0, "S1");
            sheet.value(1, 1, 38_473);
        }));
        parts.remove("xl/styles.xml");
        parts.remove("xl/sharedStrings.xml");
        byte[] bare = Workbooks.withPart(
                Workbooks.zipped(parts),
                "[Content_Types].xml",
                types -> types.replaceAll("<Override PartName=\"/xl/(styles|sharedStrings)[^>]*/>", ""));

        assertThat(told(bare)).containsExactly("1: 学号|出生日期", "2 S1|38473");
    }

    private static List<String> told(byte[] workbook) {
        return ToldRows.of(TableFormat.XLSX, workbook);
    }

    /** The second row of a sheet that the author fills below a header. */
    private static String cells(java.util.function.Consumer<Worksheet> author) {
        byte[] workbook = Workbooks.of(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            author.accept(sheet);
        });
        String row = told(workbook).get(1).substring("2 ".length());
        return row.replaceAll("\\|+$", "");
    }
}
