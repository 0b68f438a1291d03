package org.duikou.intake;

import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Lines of {@code pins.csv}. */
final class PinLines implements LineFormat<Pin> {
    private static final Columns COLUMNS = new Columns()
            .required("college", "学校代码")
            .required("student", "学号")
            .optional("opening", "岗位代码")
            .optional("reason", "原因");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Pin read(Cells cells) {
        StudentId student = StudentCells.student(cells);
        OpeningId opening = StudentCells.opening(cells);
        String reason = cells.prose("reason", ExclusionLines.MAX_REASON_LENGTH);
        if (cells.isFaulty() || student == null) {
            return null;
        }
        return new Pin(student, opening, reason);
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return StudentCells.findStudent(cells);
    }

    @Override
    public Object keyOf(Pin line) {
        return line.student();
    }

    @Override
    public void write(Pin line, CellWriter cells) {
        StudentCells.write(line.student(), cells);
        cells.set("opening", line.opening()).set("reason", line.reason());
    }
}
