package org.duikou.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.duikou.intake.text.CalendarDay;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the row that is being read, by column name, as the values they stand for.
 *
 * <p>A faulty cell is noted as an issue and answered by a stand-in, so that the whole row is looked at;
 * {@link #isFaulty()} tells that no fact may be made of it.
 */
final class Cells {
    private static final Pattern MANGLED = Pattern.compile("[0-9.]+[eE]\\+?[0-9]{2}");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[;,、]");
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 64;

    private final Columns columns;
    private final Round round;
    private final IdPool ids;
    private final RowIssues issues;
    private final String[] texts;
    private final boolean[] present;

    Cells(Columns columns, Round round, IdPool ids, RowIssues issues) {
        this.columns = columns;
        this.round = round;
        this.ids = ids;
        this.issues = issues;
        this.texts = new String[columns.size()];
        this.present = new boolean[columns.size()];
    }

    String[] texts() {
        return texts;
    }

    boolean[] present() {
        return present;
    }

    Round round() {
        return round;
    }

    IdPool ids() {
        return ids;
    }

    RowIssues issues() {
        return issues;
    }

    boolean isFaulty() {
        return issues.isRowFaulty();
    }

    /** The text of a code, number, date or word; empty: absent. Notes no fault. */
    String raw(String column) {
        return CellText.typed(texts[columns.index(column)]);
    }

    /** The same; a fault when it is absent and required. */
    String text(String column) {
        String text = raw(column);
        if (text.isEmpty() && columns.column(columns.index(column)).required()) {
            missing(column);
        }
        return text;
    }

    /** Notes an absent value, unless the whole column is absent, which was told once. */
    void missing(String column) {
        issues.fault(present[columns.index(column)] ? IssueCode.MISSING_VALUE : null, column);
    }

    String name(String column) {
        return prose(column, MAX_NAME_LENGTH);
    }

    /** What people read and no rule compares: as it was written, on one line. */
    String prose(String column, int maxLength) {
        text(column);
        String text = FormulaText.unguarded(CellText.oneLine(texts[columns.index(column)]));
        requireReadable(column, text, maxLength);
        return text;
    }

    @Nullable
    String shortText(String column) {
        String text = FormulaText.unguarded(CellText.oneLine(text(column)));
        requireReadable(column, text, MAX_TEXT_LENGTH);
        return text.isEmpty() ? null : ids.text(text);
    }

    private void requireReadable(String column, String text, int maxLength) {
        if (!CellText.isReadable(text)) {
            issues.fault(IssueCode.UNREADABLE_TEXT, column);
        } else if (FormulaText.isFormula(text)) {
            issues.fault(IssueCode.FORMULA_TEXT, column);
        } else if (text.codePointCount(0, text.length()) > maxLength) {
            issues.fault(IssueCode.TEXT_TOO_LONG, column, maxLength);
        }
    }

    /** A code in the form of every id; empty when absent or faulty. */
    String code(String column) {
        return code(column, text(column));
    }

    String code(String column, String text) {
        if (text.isEmpty() || ids.isCode(text)) {
            return text;
        }
        if (isMangled(text)) {
            issues.fault(IssueCode.MANGLED_NUMBER, column);
        } else {
            issues.fault(IssueCode.MALFORMED_CODE, column, issues.echo(text));
        }
        return "";
    }

    static boolean isMangled(String text) {
        return MANGLED.matcher(text).matches();
    }

    int integer(String column, int least, int most) {
        Integer value = optionalInteger(column, least, most);
        return value == null ? least : value;
    }

    int integer(String column, int least, int most, int otherwise) {
        Integer value = optionalInteger(column, least, most);
        return value == null ? otherwise : value;
    }

    @Nullable
    Integer optionalInteger(String column, int least, int most) {
        String text = text(column);
        return text.isEmpty() ? null : integer(column, text, least, most);
    }

    @Nullable
    Integer integer(String column, String text, int least, int most) {
        Long value = NumberText.integer(text);
        if (value == null) {
            issues.fault(IssueCode.BAD_INTEGER, column, issues.echo(text));
            return null;
        }
        if (value < least || value > most) {
            issues.fault(IssueCode.OUT_OF_RANGE, column, issues.echo(text), least, most);
            return null;
        }
        return value.intValue();
    }

    @Nullable
    BigDecimal optionalDecimal(String column, int most) {
        BigDecimal value = anyDecimal(column);
        if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0)) {
            issues.fault(IssueCode.OUT_OF_RANGE, column, issues.echo(raw(column)), 0, most);
            return null;
        }
        return value;
    }

    @Nullable
    BigDecimal anyDecimal(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal value = NumberText.decimal(text);
        if (value == null) {
            issues.fault(IssueCode.BAD_DECIMAL, column, issues.echo(text));
        }
        return value;
    }

    boolean truth(String column) {
        String text = text(column);
        Boolean truth = text.isEmpty() ? Boolean.FALSE : Words.truth(text);
        if (truth == null) {
            issues.fault(IssueCode.BAD_BOOLEAN, column, issues.echo(text));
        }
        return Boolean.TRUE.equals(truth);
    }

    /** A required word; any word of the set when it is faulty. */
    <E extends Enum<E>> E word(String column, Words<E> words, E otherwise) {
        String text = text(column);
        E word = text.isEmpty() ? otherwise : word(column, text, words);
        return word == null ? otherwise : word;
    }

    private <E extends Enum<E>> @Nullable E word(String column, String text, Words<E> words) {
        E word = words.find(text);
        if (word == null) {
            issues.fault(IssueCode.UNKNOWN_WORD, column, issues.echo(text), words.chineseList(), words.englishList());
        }
        return word;
    }

    <E extends Enum<E>> List<E> words(String column, Words<E> words) {
        List<E> found = new ArrayList<>();
        for (String element : list(column)) {
            E word = word(column, element, words);
            if (word != null) {
                found.add(word);
            }
        }
        return found;
    }

    @Nullable
    LocalDate date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate date = CalendarDay.find(text).orElse(null);
        if (date == null) {
            issues.fault(IssueCode.BAD_DATE, column, issues.echo(text));
        }
        return date;
    }

    /** Trimmed elements; an empty one between others is a fault, an absent cell an empty list. */
    List<String> list(String column) {
        String text = CellText.oneLine(text(column));
        if (text.isEmpty()) {
            return List.of();
        }
        requireReadable(column, text, Integer.MAX_VALUE);
        List<String> elements = new ArrayList<>();
        String[] parts = LIST_SEPARATOR.split(text, -1);
        int count = parts.length > 1 && parts[parts.length - 1].isBlank() ? parts.length - 1 : parts.length;
        for (String element : Arrays.asList(parts).subList(0, count)) {
            String trimmed = FormulaText.unguarded(CellText.trimmed(element));
            if (trimmed.isEmpty()) {
                issues.fault(IssueCode.BAD_LIST, column, issues.echo(text), "以 ; 分隔、无空项", "elements between ';'");
                return List.of();
            }
            if (FormulaText.isFormula(trimmed)) {
                issues.fault(IssueCode.FORMULA_TEXT, column);
                return List.of();
            }
            elements.add(ids.text(trimmed));
        }
        return elements;
    }

    List<String> codes(String column) {
        return list(column).stream()
                .map(element -> code(column, element))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Both coordinates or none. */
    @Nullable
    Location location() {
        Double latitude = degrees("latitude", 90);
        Double longitude = degrees("longitude", 180);
        if (raw("latitude").isEmpty() != raw("longitude").isEmpty()) {
            issues.fault(IssueCode.COORDINATE_INCOMPLETE, raw("latitude").isEmpty() ? "latitude" : "longitude");
        }
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }

    private @Nullable Double degrees(String column, int most) {
        BigDecimal value = anyDecimal(column);
        if (value == null) {
            return null;
        }
        if (value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            issues.fault(IssueCode.COORDINATE_OUT_OF_RANGE, column, issues.echo(raw(column)), most);
            return null;
        }
        return value.doubleValue();
    }
}
