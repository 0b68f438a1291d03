package org.duikou.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service logs while it is open, with stack traces and what goes with each line. */
public final class LogLines extends Handler implements AutoCloseable {
    private final Formatter format = new PatternFormatter("%-5p [%c] (%t) %s %X%e");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {
        setLevel(Level.ALL);
    }

    public static LogLines listen() {
        var lines = new LogLines();
        Logger.getLogger("").addHandler(lines);
        return lines;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(format.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
