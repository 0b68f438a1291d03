package org.duikou.check;

import java.util.Arrays;
import java.util.BitSet;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.StudentId;

/** Who is where by the rows of a result; every student must have exactly one row. */
final class Attendance {
    private final RoundIndex index;
    private final Findings findings;
    private final BitSet listed = new BitSet();
    private final int[] openingOf;

    private Attendance(RoundIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
        this.openingOf = new int[index.students()];
        Arrays.fill(openingOf, RoundIndex.NONE);
    }

    /** Opening by student; {@link RoundIndex#NONE}: unplaced. Of several rows the first counts. */
    static int[] of(RoundIndex index, SolvedRound solved, Findings findings) {
        var attendance = new Attendance(index, findings);
        solved.placements().forEach(attendance::place);
        for (UnplacedRow each : solved.unplaced()) {
            attendance.list(each.student(), Findings.UNPLACED);
        }
        attendance.addMissing();
        return attendance.openingOf;
    }

    private void place(PlacementRow row) {
        int opening = index.find(row.opening());
        if (opening == RoundIndex.NONE) {
            findings.add(ViolationCode.OPENING_UNKNOWN, Findings.PLACEMENTS + " " + row.student(), row.opening());
        }
        if (list(row.student(), Findings.PLACEMENTS)) {
            openingOf[index.find(row.student())] = opening;
        }
    }

    /** Whether this is the student's first row. */
    private boolean list(StudentId id, String file) {
        int student = index.find(id);
        if (student == RoundIndex.NONE || listed.get(student)) {
            ViolationCode code =
                    student == RoundIndex.NONE ? ViolationCode.STUDENT_UNKNOWN : ViolationCode.STUDENT_TWICE;
            findings.add(code, file + " " + id, id);
            return false;
        }
        listed.set(student);
        return true;
    }

    private void addMissing() {
        for (int student = listed.nextClearBit(0);
                student < index.students();
                student = listed.nextClearBit(student + 1)) {
            findings.add(
                    ViolationCode.STUDENT_MISSING,
                    Findings.PLACEMENTS,
                    index.student(student).id());
        }
    }
}
