package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.intake.table.Workbooks;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: a table from its header to its last row. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeTableTest {

    @Test
    void the_same_facts_from_csv_spreadsheet_and_json() {
        Rows<College> csv = colleges("college,name\nC1,东岭学院\n");
        Rows<College> xlsx = read(TableFormat.XLSX, Workbooks.of("学校名称,学校代码", "东岭学院,C1"));
        Rows<College> json =
                read(TableFormat.JSON, "[{\"name\":\"东岭学院\",\"college\":\"C1\"}]".getBytes(StandardCharsets.UTF_8));

        assertThat(csv.lines()).containsExactly(new Line<>(2, new College(new CollegeId("C1"), "东岭学院", null)));
        assertThat(xlsx.lines()).isEqualTo(csv.lines());
        assertThat(json.lines()).isEqualTo(csv.lines());
    }

    @Test
    void columns_in_any_order_and_either_language() {
        assertThat(colleges("纬度,name,longitude,学校代码\n30.5,东岭学院,104.2,C1\n").facts())
                .isEqualTo(colleges("college,name,latitude,longitude\nC1,东岭学院,30.5,104.2\n")
                        .facts());
    }

    @Test
    void an_unknown_column_is_told_once_and_its_cells_are_left_out() {
        Rows<College> rows = colleges("college,备注,name,备注\nC1,x,东岭学院,y\nC2,x,岷沱学院,y\n");

        assertThat(rows.facts()).hasSize(2);
        assertThat(codes(rows)).containsExactly("1 UNKNOWN_COLUMN null [备注]");
    }

    @Test
    void every_missing_column_is_told_and_no_cell_of_it() {
        Rows<Choice> rows = read(Table.CHOICES, "college,student\nC1,S1\nC1,S2\n");

        assertThat(rows.facts()).isEmpty();
        assertThat(codes(rows)).containsExactly("1 MISSING_COLUMN rank []", "1 MISSING_COLUMN opening []");
    }

    @Test
    void a_roster_without_its_header_tells_no_name() {
        Rows<RosterLine> rows = read(Table.STUDENTS, "C1,S1,林安,F,2005-05-01\nC1,S2,何川,M,2005-06-01\n");

        assertThat(codes(rows)).noneMatch(text -> text.contains("林安"));
        assertThat(codes(rows)).contains("1 UNKNOWN_COLUMN null [#3]");
    }

    @Test
    void a_column_twice_is_an_error_of_the_header() {
        assertThat(codes(colleges("college,name,学校名称\nC1,a,b\n"))).containsExactly("1 DUPLICATE_COLUMN name []");
    }

    @Test
    void unnamed_columns_at_the_end_are_no_columns() {
        Rows<College> rows = colleges("college,name,,\nC1,东岭学院,,\nC2,岷沱学院\nC3,锦屿学院,,,,\n");

        assertThat(rows.issues()).isEmpty();
        assertThat(rows.facts()).hasSize(3);
    }

    @Test
    void a_row_too_long_or_too_short_stands_in_no_certain_columns() {
        Rows<College> rows = colleges("college,name\nC1\nC2,岷沱学院,x\nC3,锦屿学院\n");

        assertThat(rows.facts()).extracting(College::name).containsExactly("锦屿学院");
        assertThat(codes(rows)).containsExactly("2 WRONG_CELL_COUNT null [1, 2]", "3 WRONG_CELL_COUNT null [3, 2]");
    }

    @Test
    void rows_below_a_title_have_the_numbers_of_the_sheet() {
        Rows<College> rows = colleges("院校名单,\ncollege,name\nC1,\n");

        assertThat(codes(rows)).containsExactly("3 MISSING_VALUE name []");
    }

    @Test
    void a_missing_column_below_a_title_is_told_at_the_header() {
        assertThat(codes(colleges("院校名单,\ncollege,地址\nC1,x\n")))
                .containsExactly("2 MISSING_COLUMN name []", "2 UNKNOWN_COLUMN null [地址]");
    }

    @Test
    void a_json_object_without_a_field_has_no_value_there() {
        Rows<College> rows = read(
                TableFormat.JSON,
                "[{\"college\":\"C1\",\"name\":\"a\"},{\"college\":\"C2\"},{\"college\":\"C3\",\"name\":null}]"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(codes(rows)).containsExactly("3 MISSING_VALUE name []", "4 MISSING_VALUE name []");
    }

    @Test
    void an_unreadable_table_has_no_rows_at_all() {
        Rows<College> rows = colleges("college,name\nC1,a\n\"C2,b\n");

        assertThat(rows.lines()).isEmpty();
        assertThat(rows.complete()).isFalse();
        assertThat(codes(rows)).containsExactly("3 MALFORMED_CSV null []");
    }

    private static Rows<College> colleges(String csv) {
        return read(Table.COLLEGES, csv);
    }

    private static <T> Rows<T> read(Table<T> table, String csv) {
        return new TableReader(OneRow.ROUND)
                .read(table, RowSource.of(TableFormat.CSV, csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Rows<College> read(TableFormat format, byte[] bytes) {
        return new TableReader(OneRow.ROUND).read(Table.COLLEGES, RowSource.of(format, bytes));
    }

    /** {@code ROW CODE COLUMN ARGUMENTS} of each issue. */
    private static List<String> codes(Rows<?> rows) {
        return rows.issues().stream()
                .map(issue -> issue.row() + " " + issue.code() + " " + issue.column() + " " + issue.arguments())
                .toList();
    }
}
