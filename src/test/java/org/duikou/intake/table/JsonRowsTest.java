package org.duikou.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractComparableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: objects of a JSON array as numbered rows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonRowsTest {

    @Test
    void fields_are_cells_and_the_first_object_is_row_2() {
        assertThat(ToldRows.json("[{\"student\":\"S1\",\"name\":\"林安\"},{\"student\":\"S2\",\"name\":\"何川\"}]"))
                .containsExactly("2: student|name", "2 S1|林安", "3 S2|何川");
    }

    @Test
    void a_later_object_may_have_other_fields() {
        assertThat(ToldRows.json("[{\"a\":\"1\"},{\"a\":\"2\",\"b\":\"3\"},{}]"))
                .containsExactly("2: a", "2 1", "3: a|b", "3 2|3", "4: ", "4 ");
    }

    @Test
    void numbers_truths_and_absence() {
        assertThat(ToldRows.json("[{\"a\":12,\"b\":30.50,\"c\":true,\"d\":null,\"e\":202200000001,\"f\":1.2e3}]"))
                .last()
                .isEqualTo("2 12|30.5|true||202200000001|1200");
    }

    @Test
    void arrays_and_objects_are_lists_in_a_cell() {
        assertThat(ToldRows.json("[{\"majors\":[\"4607\",\"660701\"],\"reserved\":{\"C1\":3,\"C2\":1},\"none\":[]}]"))
                .last()
                .isEqualTo("2 4607;660701|C1=3;C2=1|");
    }

    @Test
    void an_empty_array_is_a_table_without_rows() {
        assertThat(ToldRows.json("[]")).isEmpty();
    }

    @Test
    void a_resident_id_that_became_a_number_stays_recognisable() {
        assertThat(ToldRows.json("[{\"residentId\":5.10112e17}]")).last().isEqualTo("2 5.10112E+17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999"})
    void a_number_out_of_this_world_stays_short(String number) {
        assertThat(ToldRows.json("[{\"seats\":" + number + "}]")).allMatch(line -> line.length() < 40);
    }

    @Test
    void an_exponent_beyond_all_numbers_is_malformed() {
        assertThatFaultOf("[{\"seats\":1e99999999999}]").isEqualTo(TableFault.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "\"text\"",
                "[1]",
                "[[]]",
                "[null]",
                "[{]",
                "[{\"a\":1}",
                "[{\"a\":1}] x",
                "[{\"a\":1}][]",
                "[{\"a\":1,\"a\":2}]",
                "[{a:1}]",
                "[{\"a\":NaN}]",
                "college,name\nC1,x\n"
            })
    void what_is_no_array_of_objects(String text) {
        assertThatFaultOf(text).isEqualTo(TableFault.MALFORMED_JSON);
    }

    @Test
    void the_row_of_the_fault_is_told() {
        assertThatThrownBy(() -> ToldRows.json("[{\"a\":1},{\"a\":}]"))
                .isInstanceOfSatisfying(
                        UnreadableTableException.class, e -> assertThat(e.row()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void nothing_at_all_is_empty(String text) {
        assertThatFaultOf(text).isEqualTo(TableFault.EMPTY);
    }

    @Test
    void depth_without_end_is_malformed() {
        String deep = "[{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]";

        assertThatFaultOf(deep).isEqualTo(TableFault.MALFORMED_JSON);
    }

    @Test
    void a_cell_longer_than_the_limit() {
        assertThatFaultOf("[{\"a\":\"" + "x".repeat(8_193) + "\"}]").isEqualTo(TableFault.CELL_TOO_LONG);
    }

    @Test
    void more_fields_than_columns_may_be() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i <= 500; i++) {
            fields.append(i == 0 ? "" : ",").append("\"f").append(i).append("\":1");
        }

        assertThatFaultOf("[{" + fields + "}]").isEqualTo(TableFault.MALFORMED_JSON);
    }

    @Test
    void lines_of_objects_are_rows_by_their_lines() {
        byte[] bytes = "{\"a\":1}\n\n{\"a\":[2,3]}\n{\"b\":true}\n".getBytes(UTF_8);

        assertThat(ToldRows.of(TableFormat.NDJSON, bytes)).containsExactly("1: a", "1 1", "3 2;3", "4: b", "4 true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "{\"a\":1}{\"a\":2}", "{\"a\":1}\n{\"a\":", "{\"a\":1},\n{\"a\":2}"})
    void what_is_no_lines_of_objects(String text) {
        assertThatThrownBy(() -> ToldRows.of(TableFormat.NDJSON, text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(UnreadableTableException.class, e -> assertThat(e.fault())
                        .isEqualTo(TableFault.MALFORMED_JSON));
    }

    @Test
    void a_list_without_end_is_a_cell_too_long() {
        assertThatFaultOf("[{\"a\":[" + "1,".repeat(100_000) + "1]}]").isEqualTo(TableFault.CELL_TOO_LONG);
    }

    @Test
    void text_in_gbk_is_read_as_well() {
        byte[] bytes = "[{\"name\":\"林安\"}]".getBytes(Charset.forName("GBK"));

        assertThat(ToldRows.of(TableFormat.JSON, bytes)).containsExactly("2: name", "2 林安");
    }

    @Test
    void bytes_of_no_text_are_refused() {
        byte[] bytes = {'[', (byte) 0xFF, (byte) 0xFF, ']'};

        TableFaults.assertThatFaultOf(RowSource.of(TableFormat.JSON, bytes)).isEqualTo(TableFault.UNREADABLE_ENCODING);
    }

    private static AbstractComparableAssert<?, TableFault> assertThatFaultOf(String text) {
        return TableFaults.assertThatFaultOf(RowSource.of(TableFormat.JSON, text.getBytes(StandardCharsets.UTF_8)));
    }
}
