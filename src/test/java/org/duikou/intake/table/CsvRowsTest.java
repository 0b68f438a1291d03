package org.duikou.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractComparableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: CSV as a header and numbered rows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvRowsTest {
    private static final String TABLE = "学号,姓名\nS1,林安\n";
    private static final String[] TOLD = {"1: 学号|姓名", "2 S1|林安"};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "GB2312"})
    void text_in_any_of_the_usual_encodings(String encoding) {
        assertThat(ToldRows.csv(TABLE, Charset.forName(encoding))).containsExactly(TOLD);
    }

    @Test
    void rare_characters_that_only_gb18030_has() {
        String rare = "学号,姓名\nS1,𠮷㐂䶮\n";

        assertThat(ToldRows.csv(rare, Charset.forName("GB18030"))).containsExactly("1: 学号|姓名", "2 S1|𠮷㐂䶮");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_byte_order_mark_is_no_part_of_the_header(String encoding) {
        assertThat(ToldRows.csv("\uFEFF" + TABLE, Charset.forName(encoding))).containsExactly(TOLD);
    }

    @Test
    void a_mark_of_utf_8_before_text_in_gbk() {
        byte[] text = TABLE.getBytes(Charset.forName("GBK"));
        byte[] marked = new byte[text.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(text, 0, marked, 3, text.length);

        assertThat(ToldRows.of(TableFormat.CSV, marked)).containsExactly(TOLD);
    }

    @Test
    void an_encoding_that_shows_only_far_down_the_file() {
        String ascii = "S1,Lin\n".repeat(20_000);

        assertThat(ToldRows.csv("a,b\n" + ascii + "S2,林安\n", Charset.forName("GBK")))
                .last()
                .isEqualTo("20002 S2|林安");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void an_encoding_with_nul_bytes_is_refused(String encoding) {
        assertThatFaultOf(TABLE.getBytes(Charset.forName(encoding))).isEqualTo(TableFault.UNREADABLE_ENCODING);
    }

    @Test
    void a_nul_within_is_refused() {
        assertThatFaultOf("a,b\nS1,x\0y\n".getBytes(StandardCharsets.UTF_8)).isEqualTo(TableFault.UNREADABLE_ENCODING);
    }

    @Test
    void bytes_of_no_text_are_refused() {
        assertThatFaultOf(new byte[] {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF, ',', '1'})
                .isEqualTo(TableFault.UNREADABLE_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_of_any_system(String end) {
        assertThat(ToldRows.csv("a,b" + end + "1,2" + end + "3,4" + end)).containsExactly("1: a|b", "2 1|2", "3 3|4");
    }

    @Test
    void the_last_line_may_have_no_end() {
        assertThat(ToldRows.csv("a,b\n1,2")).containsExactly("1: a|b", "2 1|2");
    }

    @Test
    void quotes_hold_commas_quotes_and_line_breaks_which_count_as_one_row() {
        assertThat(ToldRows.csv("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n\"two\r\nlines\",x\n3,4\n"))
                .containsExactly("1: a|b", "2 1,5|say \"hi\"", "3 two\r\nlines|x", "4 3|4");
    }

    @Test
    void blank_rows_are_left_out_but_counted() {
        assertThat(ToldRows.csv("\n,,\na,b,\n\n1,2,\n , ,\n\u00A0,\u3000,\n3,4,\n"))
                .containsExactly("3: a|b|", "5 1|2|", "8 3|4|");
    }

    @Test
    void a_title_above_the_header_is_left_out() {
        assertThat(ToldRows.csv("2022 年实习学生名单,,\n填表单位：东岭学院,,\n学号,姓名,性别\nS1,林安,女\n"))
                .containsExactly("3: 学号|姓名|性别", "4 S1|林安|女");
    }

    @Test
    void rows_of_one_cell_without_a_header_below_are_told_as_they_are() {
        assertThat(ToldRows.csv("a;b\n1;2\n3;4\n5;6\n7;8\n"))
                .containsExactly("1: a;b", "2 1;2", "3 3;4", "4 5;6", "5 7;8");
    }

    @Test
    void a_header_without_rows() {
        assertThat(ToldRows.csv("a,b\n")).containsExactly("1: a|b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", ",,\n , \n"})
    void a_file_without_a_filled_cell_is_empty(String text) {
        assertThatFaultOf(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(TableFault.EMPTY);
    }

    @Test
    void a_quote_that_never_closes_is_told_at_its_row() {
        assertThatThrownBy(() -> ToldRows.csv("a,b\n1,2\n\"3,4\n5,6\n"))
                .isInstanceOfSatisfying(UnreadableTableException.class, e -> {
                    assertThat(e.fault()).isEqualTo(TableFault.MALFORMED_CSV);
                    assertThat(e.row()).isEqualTo(3);
                });
    }

    @Test
    void more_bytes_than_the_limit() {
        assertThatFaultOf("a,b\n1,2\n", new TableLimits(7, 100, 100, 100)).isEqualTo(TableFault.TOO_LARGE);
        assertThat(told("a,b\n1,2\n", new TableLimits(8, 100, 100, 100))).hasSize(2);
    }

    @Test
    void more_rows_than_the_limit() {
        assertThatFaultOf("a,b\n1,2\n3,4\n", new TableLimits(100, 1, 100, 100)).isEqualTo(TableFault.TOO_MANY_ROWS);
        assertThat(told("a,b\n1,2\n\n", new TableLimits(100, 1, 100, 100))).hasSize(2);
    }

    @Test
    void a_cell_longer_than_the_limit() {
        assertThatFaultOf("a,b\n1,12345\n", new TableLimits(100, 100, 4, 100)).isEqualTo(TableFault.CELL_TOO_LONG);
        assertThat(told("a,b\n1,1234\n", new TableLimits(100, 100, 4, 100))).hasSize(2);
    }

    @Test
    void a_cell_without_end_is_refused_before_it_fills_the_memory() {
        byte[] endless = ("a,b\n1," + "x".repeat(40_000_000) + "\n").getBytes(StandardCharsets.UTF_8);

        assertThatFaultOf(endless).isIn(TableFault.MALFORMED_CSV, TableFault.CELL_TOO_LONG);
    }

    @Test
    void more_columns_than_the_limit() {
        assertThatFaultOf("a,b\n" + ",".repeat(200), new TableLimits(1_000, 100, 100, 100))
                .isEqualTo(TableFault.MALFORMED_CSV);
    }

    private static List<String> told(String text, TableLimits limits) {
        return ToldRows.of(RowSource.of(TableFormat.CSV, Content.of(text.getBytes(StandardCharsets.UTF_8)), limits));
    }

    private static AbstractComparableAssert<?, TableFault> assertThatFaultOf(byte[] bytes) {
        return TableFaults.assertThatFaultOf(RowSource.of(TableFormat.CSV, bytes));
    }

    private static AbstractComparableAssert<?, TableFault> assertThatFaultOf(String text, TableLimits limits) {
        return TableFaults.assertThatFaultOf(
                RowSource.of(TableFormat.CSV, Content.of(text.getBytes(StandardCharsets.UTF_8)), limits));
    }
}
