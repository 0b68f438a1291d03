package org.duikou.intake;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.duikou.vocabulary.Language;

/** The sheet of a template that tells what each column means, in both languages. */
record NotesSheet(Table<?> table, Language language) {
    private static final List<String> HEADERS =
            List.of("列 Column", "英文名 Name", "必填 Required", "说明", "Meaning", "可填内容 Values", "示例 Example");
    private static final double WIDTH = 24;
    private static final double MEANING_WIDTH = 60;

    void fill(Worksheet sheet) {
        for (int i = 0; i < HEADERS.size(); i++) {
            sheet.value(0, i, HEADERS.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, i == 3 || i == 4 ? MEANING_WIDTH : WIDTH);
        }
        int row = 1;
        for (Column column : table.columns().list()) {
            fill(sheet, row, column);
            row++;
        }
        sheet.freezePane(0, 1);
    }

    private void fill(Worksheet sheet, int row, Column column) {
        ColumnValues values = column.values();
        List<String> cells = List.of(
                column.chinese(),
                column.name(),
                column.required() ? "是 yes" : "否 no",
                ColumnNotes.meaning(table, column, Language.ZH),
                ColumnNotes.meaning(table, column, Language.EN),
                values.chinese().isEmpty()
                        ? ""
                        : String.join("、", values.chinese()) + " / " + String.join(", ", values.english()),
                ColumnNotes.example(table, column, language));
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }
}
