package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Under test: {@link TextTable}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTableTest {

    @Test
    void a_chinese_character_takes_two_places() {
        var table = new TextTable().add("岗位", "a").add("D1", "b");

        assertThat(print(table)).isEqualTo("  岗位  a\n  D1    b\n");
    }

    @Test
    void nothing_is_left_at_the_end_of_a_line() {
        var table = new TextTable().add("a", "long").add("b", "");

        assertThat(print(table)).isEqualTo("  a  long\n  b\n");
    }

    private static String print(TextTable table) {
        var bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), "  ");
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
