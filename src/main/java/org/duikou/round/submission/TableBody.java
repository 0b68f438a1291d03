package org.duikou.round.submission;

import java.nio.file.Files;
import org.duikou.http.BodyFile;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.intake.table.TableLimits;
import org.duikou.round.BodyForm;

/** A table as it was sent. */
record TableBody(TableFormat format, BodyFile file, TableLimits limits) {

    RowSource rows() {
        return RowSource.of(format, () -> Files.newInputStream(file.path()), limits);
    }

    BodyForm form() {
        return format == TableFormat.JSON ? BodyForm.ROWS : BodyForm.FILE;
    }
}
