package org.duikou.intake;

import java.util.Arrays;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Lines of {@code exclusions.csv}. */
final class ExclusionLines implements LineFormat<Exclusion> {
    static final int MAX_REASON_LENGTH = 500;
    private static final Columns COLUMNS = new Columns()
            .required("college", "学校代码")
            .required("student", "学号")
            .optional("opening", "岗位代码")
            .optional("enterprise", "企业代码")
            .optional("reason", "原因");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Exclusion read(Cells cells) {
        StudentId student = StudentCells.student(cells);
        OpeningId opening = StudentCells.opening(cells);
        String enterprise = cells.code("enterprise");
        String reason = cells.prose("reason", MAX_REASON_LENGTH);
        if (cells.raw("opening").isEmpty() == cells.raw("enterprise").isEmpty()) {
            cells.issues().fault(IssueCode.EXCLUSION_TARGET, null);
        }
        if (cells.isFaulty() || student == null) {
            return null;
        }
        return new Exclusion(student, opening, opening == null ? cells.ids().enterprise(enterprise) : null, reason);
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return null;
    }

    @Override
    public Object keyOf(Exclusion line) {
        return Arrays.asList(line.student(), line.opening(), line.enterprise());
    }

    @Override
    public void write(Exclusion line, CellWriter cells) {
        StudentCells.write(line.student(), cells);
        cells.set("opening", line.opening())
                .set("enterprise", line.enterprise())
                .set("reason", line.reason());
    }
}
