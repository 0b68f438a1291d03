package org.duikou.intake.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a source tells, a line each: {@code 1: college|name} for a header, {@code 2 C1|东岭} for a row. */
final class ToldRows implements RowListener {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void header(int number, List<String> names, boolean fixed) {
        lines.add(number + ": " + String.join("|", names));
    }

    @Override
    public void row(int number, List<String> cells) {
        lines.add(number + " " + String.join("|", cells));
    }

    static List<String> of(RowSource source) {
        var told = new ToldRows();
        try {
            source.tell(told);
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
        return told.lines;
    }

    static List<String> of(TableFormat format, byte[] bytes) {
        return of(RowSource.of(format, bytes));
    }

    static List<String> csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static List<String> csv(String text, Charset encoding) {
        return of(TableFormat.CSV, text.getBytes(encoding));
    }

    static List<String> json(String text) {
        return of(TableFormat.JSON, text.getBytes(StandardCharsets.UTF_8));
    }
}
