package org.duikou.cli;

import java.util.Locale;
import org.duikou.solve.Progress;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Progress as lines: one when the phase changes, news at most once a second, a sign of life now and then, and the end. */
final class ProgressLines implements ProgressView {
    private static final long MILLIS_BETWEEN_NEWS = 1_000;
    private static final long MILLIS_BETWEEN_SIGNS = 10_000;

    private final Console console;
    private final ProgressText text;
    private @Nullable Progress printed;
    private @Nullable Progress heard;

    ProgressLines(Console console, Language language) {
        this.console = console;
        this.text = new ProgressText(language);
    }

    @Override
    public void heard(Progress progress) {
        heard = progress;
        if (isDue(progress)) {
            print(progress);
        }
    }

    private boolean isDue(Progress progress) {
        if (printed == null || !printed.phase().equals(progress.phase())) {
            return true;
        }
        boolean isNews = !text.of(progress).equals(text.of(printed));
        return progress.millis() - printed.millis() >= (isNews ? MILLIS_BETWEEN_NEWS : MILLIS_BETWEEN_SIGNS);
    }

    @Override
    public void close() {
        if (heard != null && heard != printed) {
            print(heard);
        }
    }

    private void print(Progress progress) {
        printed = progress;
        console.err()
                .println(String.format(Locale.ROOT, "[%6.1f s] %s", progress.millis() / 1000.0, text.of(progress)));
    }
}
