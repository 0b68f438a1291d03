package org.duikou.intake;

import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Lines of {@code incumbent.csv}. */
final class IncumbentLines implements LineFormat<Incumbent> {
    private static final Columns COLUMNS =
            new Columns().required("college", "学校代码").required("student", "学号").required("opening", "岗位代码");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Incumbent read(Cells cells) {
        StudentId student = StudentCells.student(cells);
        OpeningId opening = StudentCells.opening(cells);
        if (cells.isFaulty() || student == null || opening == null) {
            return null;
        }
        return new Incumbent(student, opening);
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return StudentCells.findStudent(cells);
    }

    @Override
    public Object keyOf(Incumbent line) {
        return line.student();
    }

    @Override
    public void write(Incumbent line, CellWriter cells) {
        StudentCells.write(line.student(), cells);
        cells.set("opening", line.opening());
    }
}
