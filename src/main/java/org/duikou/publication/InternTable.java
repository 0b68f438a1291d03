package org.duikou.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duikou.report.CsvTable;
import org.duikou.run.TableAnswer;

/** The interns of an enterprise, in every form that a table of a result has. */
final class InternTable {
    static final TableAnswer<InternRow> INTERNS = new TableAnswer<>(
            new CsvTable<>(
                    "interns.csv",
                    List.of(
                            "college",
                            "college_name",
                            "student",
                            "name",
                            "gender",
                            "major",
                            "level",
                            "opening",
                            "kind"),
                    InternTable::cells,
                    cells -> {
                        throw new UnsupportedOperationException("Interns are told, never read.");
                    }),
            InternDto::from);

    private InternTable() {}

    private static List<String> cells(InternRow row) {
        InternDto intern = InternDto.from(row);
        return Stream.of(
                        intern.college(),
                        intern.collegeName(),
                        intern.student(),
                        intern.name(),
                        intern.gender(),
                        intern.major(),
                        intern.level(),
                        intern.opening(),
                        intern.kind())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }
}
