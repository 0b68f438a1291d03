package org.duikou.intake;

import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** The cells {@code college}, {@code student} and {@code opening} that many tables share. */
final class StudentCells {
    private StudentCells() {}

    /** The student that the row names; null when that is a fault, which is noted. */
    static @Nullable StudentId student(Cells cells) {
        String college = cells.code("college");
        String number = cells.code("student");
        return college.isEmpty() || number.isEmpty() ? null : cells.ids().student(college, number);
    }

    /** The same, noting nothing. */
    static @Nullable StudentId findStudent(Cells cells) {
        String college = cells.raw("college");
        String number = cells.raw("student");
        return cells.ids().isCode(college) && cells.ids().isCode(number)
                ? cells.ids().student(college, number)
                : null;
    }

    /** The opening that the row names; null when it names none. */
    static @Nullable OpeningId opening(Cells cells) {
        String code = cells.code("opening");
        return code.isEmpty() ? null : cells.ids().opening(code);
    }

    static void write(StudentId student, CellWriter cells) {
        cells.set("college", student.college()).set("student", student.number());
    }
}
