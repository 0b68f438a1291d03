package org.duikou.intake;

import java.util.List;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Lines of {@code choices.csv}. */
final class ChoiceLines implements LineFormat<Choice> {
    private static final int MOST_CHOICES = 999;
    private static final Columns COLUMNS = new Columns()
            .required("college", "学校代码")
            .required("student", "学号")
            .required("rank", "志愿序")
            .required("opening", "岗位代码");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Choice read(Cells cells) {
        StudentId student = StudentCells.student(cells);
        int rank = cells.integer("rank", 1, MOST_CHOICES);
        OpeningId opening = StudentCells.opening(cells);
        if (cells.isFaulty() || student == null || opening == null) {
            return null;
        }
        return new Choice(student, rank, opening);
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return null;
    }

    @Override
    public Object keyOf(Choice line) {
        return List.of(line.student(), line.rank());
    }

    @Override
    public void write(Choice line, CellWriter cells) {
        StudentCells.write(line.student(), cells);
        cells.set("rank", line.rank()).set("opening", line.opening());
    }
}
