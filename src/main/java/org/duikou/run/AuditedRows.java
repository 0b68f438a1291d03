package org.duikou.run;

import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.StudentId;

/** Rows of a result as an auditor sees them: without the student's number, and without the distance from her home. */
final class AuditedRows {
    private static final String WITHHELD = "-";

    private AuditedRows() {}

    static PlacementRow of(PlacementRow row) {
        return new PlacementRow(
                withheld(row.student()),
                row.opening(),
                row.enterprise(),
                row.kind(),
                row.choiceRank(),
                row.fit(),
                null,
                row.pinned());
    }

    static UnplacedRow of(UnplacedRow row) {
        return new UnplacedRow(withheld(row.student()), row.reason(), row.detailZh(), row.detailEn());
    }

    static BlockingRow of(BlockingRow row) {
        return new BlockingRow(withheld(row.student()), row.opening(), row.choiceRank(), row.reason());
    }

    private static StudentId withheld(StudentId student) {
        return new StudentId(student.college(), WITHHELD);
    }
}
