package org.duikou.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.duikou.solve.Progress;
import org.duikou.vocabulary.Language;

/** Progress as a bar of the students placed, with phase, bound and gap beside it. */
final class ProgressBarView implements ProgressView {
    private static final int MILLIS_BETWEEN = 200;

    private final ProgressText text;
    private final ProgressBar bar;

    ProgressBarView(PrintStream err, Language language, int students) {
        this.text = new ProgressText(language);
        this.bar = new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(students)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    @Override
    public void heard(Progress progress) {
        bar.setExtraMessage(text.shortOf(progress));
        bar.stepTo(Math.max(0, progress.placed()));
    }

    @Override
    public void close() {
        bar.close();
    }
}
