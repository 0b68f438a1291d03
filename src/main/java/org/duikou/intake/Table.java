package org.duikou.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duikou.intake.table.TableFormat;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.Institution;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Pin;

/** A table of a round, by the type of its facts. {@link #all()} tells their order in documentation and issues. */
public final class Table<T> {
    public static final Table<College> COLLEGES = new Table<>("colleges", false, new CollegeLines());
    public static final Table<Institution> INSTITUTIONS = new Table<>("institutions", true, new InstitutionLines());
    public static final Table<Enterprise> ENTERPRISES = new Table<>("enterprises", false, new EnterpriseLines());
    public static final Table<Opening> OPENINGS = new Table<>("openings", false, new OpeningLines());
    public static final Table<RosterLine> STUDENTS = new Table<>("students", false, new RosterLines());
    public static final Table<Choice> CHOICES = new Table<>("choices", false, new ChoiceLines());
    public static final Table<Assessment> ASSESSMENTS = new Table<>("assessments", true, new AssessmentLines());
    public static final Table<Exclusion> EXCLUSIONS = new Table<>("exclusions", true, new ExclusionLines());
    public static final Table<Pin> PINS = new Table<>("pins", true, new PinLines());
    public static final Table<Incumbent> INCUMBENT = new Table<>("incumbent", true, new IncumbentLines());

    private static final List<Table<?>> ALL = List.of(
            COLLEGES, INSTITUTIONS, ENTERPRISES, OPENINGS, STUDENTS, CHOICES, ASSESSMENTS, EXCLUSIONS, PINS, INCUMBENT);

    private final String name;
    private final boolean optional;
    private final LineFormat<T> format;

    private Table(String name, boolean optional, LineFormat<T> format) {
        this.name = name;
        this.optional = optional;
        this.format = format;
    }

    public static List<Table<?>> all() {
        return ALL;
    }

    /** By a file's name, whatever its form: {@code students.csv} and {@code students.xlsx} are the same table. */
    public static Optional<Table<?>> findByFile(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot < 0 ? file : file.substring(0, dot);
        return ALL.stream().filter(table -> table.name.equalsIgnoreCase(stem)).findFirst();
    }

    /** Plural, as in the file's name: {@code students}. */
    public String name() {
        return name;
    }

    /** The file that holds it in a folder, when it is CSV. */
    public String file() {
        return file(TableFormat.CSV);
    }

    String file(TableFormat form) {
        return name + form.extension();
    }

    /** Whether its rows are of students, so that any cell may tell a name. */
    boolean holdsPeople() {
        return columns().findIndex("student").isPresent();
    }

    /** Whether a round may do without its file. */
    public boolean isOptional() {
        return optional;
    }

    /** What makes the fact unique in this table. */
    public Object keyOf(T fact) {
        return format.keyOf(fact);
    }

    /** The same as callers write it, its parts between slashes: {@code C01/20240101}. */
    public String keyText(T fact) {
        Object key = format.keyOf(fact);
        List<?> parts = key instanceof List<?> list ? list : List.of(key);
        return parts.stream().map(part -> part == null ? "-" : part.toString()).collect(Collectors.joining("/"));
    }

    /** The cells of a fact, one for each column. */
    public List<String> cellsOf(T fact) {
        var cells = new CellWriter(columns());
        format.write(fact, cells);
        return cells.cells();
    }

    /** The fields of a fact as JSON has them; absent ones are left away. */
    public Map<String, Object> fieldsOf(T fact) {
        var cells = new CellWriter(columns());
        format.write(fact, cells);
        return cells.fields();
    }

    /** Names of the columns in which two facts differ. */
    public List<String> differingColumns(T one, T other) {
        List<String> cells = cellsOf(one);
        List<String> others = cellsOf(other);
        List<String> names = columnNames();
        return IntStream.range(0, names.size())
                .filter(i -> !cells.get(i).equals(others.get(i)))
                .mapToObj(names::get)
                .toList();
    }

    /** English names of its columns, in order. */
    public List<String> columnNames() {
        return columns().list().stream().map(Column::name).toList();
    }

    /** Names of its columns as JSON has them, in order: {@code min_seats} is {@code minSeats}. */
    public List<String> fieldNames() {
        return columns().list().stream().map(Column::camelCase).toList();
    }

    /** The name of one column as JSON has it; what is no column keeps its name. */
    public String fieldName(String column) {
        return columns().find(column).map(Column::camelCase).orElse(column);
    }

    Columns columns() {
        return format.columns();
    }

    LineFormat<T> format() {
        return format;
    }

    @Override
    public String toString() {
        return name;
    }
}
