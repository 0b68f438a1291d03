package org.duikou.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.AbstractComparableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: a workbook made to harm is refused, and never more than that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileWorkbookTest {
    private static final byte[] WORKBOOK = Workbooks.of("student,name", "S1,Lin");

    @Test
    void an_external_entity_is_never_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

        byte[] hostile = Workbooks.withPart(WORKBOOK, Workbooks.SHEET, sheet -> sheet.replace("?>", "?>" + doctype)
                .replaceFirst("<c r=\"B2\".*?</c>", "<c r=\"B2\" t=\"inlineStr\"><is><t>&x;</t></is></c>"));

        assertThatFaultOf(hostile).isEqualTo(TableFault.MALFORMED_SPREADSHEET);
    }

    @Test
    void entities_that_multiply_are_refused() throws IOException {
        String doctype = "<!DOCTYPE sst [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

        byte[] hostile =
                Workbooks.withPart(WORKBOOK, "xl/sharedStrings.xml", texts -> texts.replace("?>", "?>" + doctype)
                        .replace("Lin", "&b;"));

        assertThatFaultOf(hostile).isEqualTo(TableFault.MALFORMED_SPREADSHEET);
    }

    @Test
    void a_part_that_inflates_a_thousandfold_is_refused() throws IOException {
        Map<String, byte[]> parts = Workbooks.parts(WORKBOOK);
        parts.put("xl/media/image1.png", new byte[64 << 20]);

        byte[] bomb = Workbooks.zipped(parts);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatFaultOf(bomb).isEqualTo(TableFault.TOO_LARGE);
    }

    @Test
    void parts_beyond_the_limit_are_refused() {
        RowSource source = RowSource.of(TableFormat.XLSX, Content.of(WORKBOOK), new TableLimits(4_000, 100, 100, 100));

        assertThat(WORKBOOK).hasSizeLessThan(4_000);
        TableFaults.assertThatFaultOf(source).isEqualTo(TableFault.TOO_LARGE);
    }

    @Test
    void a_thousand_parts_are_refused() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(Workbooks.parts(WORKBOOK));
        for (int i = 0; i < 1_001; i++) {
            parts.put("junk/" + i, new byte[0]);
        }

        assertThatFaultOf(Workbooks.zipped(parts)).isEqualTo(TableFault.MALFORMED_SPREADSHEET);
    }

    @Test
    void a_text_without_end_is_refused() throws IOException {
        byte[] hostile = Workbooks.withPart(
                WORKBOOK,
                "xl/sharedStrings.xml",
                texts -> texts.replace("Lin", "<![CDATA[" + "<".repeat(70_000) + "]]>"));

        assertThatFaultOf(hostile).isEqualTo(TableFault.MALFORMED_SPREADSHEET);
    }

    @Test
    void a_cell_longer_than_the_limit_is_told_as_such() throws IOException {
        byte[] hostile =
                Workbooks.withPart(WORKBOOK, "xl/sharedStrings.xml", texts -> texts.replace("Lin", "x".repeat(10_000)));

        assertThatFaultOf(hostile).isEqualTo(TableFault.CELL_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XFD2", "ZZZZZZ2", "&#90;ZZZZZ2", "ZZZZZZZZZZZZZZ2", "99999999999", "B99999999999", "!", ""})
    void a_cell_far_away_or_nowhere_is_refused_or_blank(String address) throws IOException {
        byte[] hostile = Workbooks.withPart(
                WORKBOOK, Workbooks.SHEET, sheet -> sheet.replace("r=\"B2\"", "r=\"" + address + "\""));

        assertIsReadOrRefused(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "-1E+2000000000", "NaN", "0x10", "1e", "٣"})
    void a_number_out_of_this_world_is_refused_or_a_text(String number) throws IOException {
        byte[] hostile = Workbooks.withPart(
                WORKBOOK,
                Workbooks.SHEET,
                sheet -> sheet.replaceFirst(
                        "<c r=\"B2\".*?</c>", "<c r=\"B2\" s=\"0\" t=\"n\"><v>" + number + "</v></c>"));

        assertIsReadOrRefused(hostile);
    }

    @Test
    void a_workbook_cut_off_anywhere_is_refused() {
        for (int length = 0; length < WORKBOOK.length; length += 97) {
            assertThatFaultOf(Arrays.copyOf(WORKBOOK, length)).isEqualTo(TableFault.MALFORMED_SPREADSHEET);
        }
    }

    @Test
    void a_workbook_with_any_byte_changed_is_read_or_refused() {
        for (int at = 0; at < WORKBOOK.length; at += 13) {
            byte[] changed = WORKBOOK.clone();
            changed[at] ^= 0x55;
            assertIsReadOrRefused(changed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                Workbooks.SHEET
            })
    void a_workbook_without_a_part_or_with_a_cut_off_one_is_read_or_refused(String part) throws IOException {
        Map<String, byte[]> parts = Workbooks.parts(WORKBOOK);
        byte[] whole = parts.get(part);

        for (int length = 0; length < whole.length; length += 41) {
            parts.put(part, Arrays.copyOf(whole, length));
            assertIsReadOrRefused(Workbooks.zipped(parts));
        }
        parts.remove(part);
        assertIsReadOrRefused(Workbooks.zipped(parts));
    }

    @Test
    void another_archive_or_a_text_is_refused() throws IOException {
        byte[] archive = Workbooks.zipped(Map.of("students.csv", "学号,姓名\n".getBytes(StandardCharsets.UTF_8)));

        assertThatFaultOf(archive).isEqualTo(TableFault.MALFORMED_SPREADSHEET);
        assertThatFaultOf("学号,姓名\n".getBytes(StandardCharsets.UTF_8)).isEqualTo(TableFault.MALFORMED_SPREADSHEET);
    }

    private static void assertIsReadOrRefused(byte[] workbook) {
        try {
            ToldRows.of(TableFormat.XLSX, workbook);
        } catch (UnreadableTableException e) {
            assertThat(e.fault()).isIn(TableFault.MALFORMED_SPREADSHEET, TableFault.TOO_LARGE, TableFault.EMPTY);
        }
    }

    private static AbstractComparableAssert<?, TableFault> assertThatFaultOf(byte[] workbook) {
        return TableFaults.assertThatFaultOf(RowSource.of(TableFormat.XLSX, workbook));
    }
}
