package org.duikou.cli;

import org.duikou.solve.ProgressListener;
import org.duikou.vocabulary.Language;

/** Shows a person how far a solve has come. */
public interface ProgressView extends ProgressListener, AutoCloseable {

    /** A bar for a person at a terminal, lines for a file. */
    static ProgressView on(Console console, Language language, int students) {
        return console.isTerminal()
                ? new ProgressBarView(console.err(), language, students)
                : new ProgressLines(console, language);
    }

    @Override
    void close();
}
