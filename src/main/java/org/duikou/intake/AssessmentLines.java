package org.duikou.intake;

import java.math.BigDecimal;
import java.util.List;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Lines of {@code assessments.csv}. */
final class AssessmentLines implements LineFormat<Assessment> {
    private static final BigDecimal FULL_SCORE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final Columns COLUMNS = new Columns()
            .required("opening", "岗位代码")
            .required("college", "学校代码")
            .required("student", "学号")
            .required("score", "企业评分");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Assessment read(Cells cells) {
        OpeningId opening = StudentCells.opening(cells);
        StudentId student = StudentCells.student(cells);
        BigDecimal score = score(cells);
        if (cells.isFaulty() || opening == null || student == null || score == null) {
            return null;
        }
        return new Assessment(opening, student, score);
    }

    private static @Nullable BigDecimal score(Cells cells) {
        BigDecimal score = cells.anyDecimal("score");
        if (score != null
                && (score.signum() < 0
                        || score.compareTo(FULL_SCORE) > 0
                        || score.stripTrailingZeros().scale() > DECIMALS)) {
            cells.issues()
                    .fault(IssueCode.SCORE_OUT_OF_RANGE, "score", cells.issues().echo(cells.raw("score")));
        }
        return score;
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return null;
    }

    @Override
    public Object keyOf(Assessment line) {
        return List.of(line.opening(), line.student());
    }

    @Override
    public void write(Assessment line, CellWriter cells) {
        StudentCells.write(line.student(), cells);
        cells.set("opening", line.opening()).set("score", line.score());
    }
}
