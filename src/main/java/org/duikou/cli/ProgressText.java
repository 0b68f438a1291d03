package org.duikou.cli;

import org.duikou.solve.Progress;
import org.duikou.vocabulary.Language;

/** How far a solve has come, in words. */
record ProgressText(Language language) {

    String of(Progress progress) {
        if (progress.placed() < 0) {
            return Phrase.PROGRESS_START.in(language, progress.phase(), progress.unplacedWeightBound());
        }
        return Phrase.PROGRESS.in(
                language,
                progress.phase(),
                progress.placed(),
                progress.unplacedWeight(),
                progress.unplacedWeightBound(),
                progress.soft(),
                progress.softBound(),
                GapText.of(progress.gap()));
    }

    /** For the side of a bar that shows the placed already: phase, bounds of both levels, gap. */
    String shortOf(Progress progress) {
        return Phrase.PROGRESS_SHORT.in(
                language,
                progress.phase(),
                progress.unplacedWeightBound(),
                progress.softBound(),
                GapText.of(progress.gap()));
    }
}
