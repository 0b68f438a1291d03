package org.duikou.cli;

import org.duikou.generator.Difficulty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How hard a synthetic market is. */
final class DifficultyOptions {
    @Option(
            names = "--scarcity",
            paramLabel = "X",
            description = {
                "Share of the students for whom there is no seat, -1 to 0.9; ordinary: 0.015.",
                "没有名额的学生占比，-1 至 0.9；通常为 0.015。"
            })
    private @Nullable Double scarcity;

    @Option(
            names = "--adjustable-share",
            paramLabel = "X",
            description = {
                "Share of the students who take any eligible opening, 0 to 1; ordinary: 0.8.",
                "服从调剂的学生占比，0 至 1；通常为 0.8。"
            })
    private @Nullable Double adjustableShare;

    @Option(
            names = "--skew",
            paramLabel = "X",
            description = {
                "How strongly choices gather at well-known enterprises, 0 to 2; ordinary: 0.5.",
                "志愿向知名企业集中的程度，0 至 2；通常为 0.5。"
            })
    private @Nullable Double skew;

    @Option(
            names = "--capped-share",
            paramLabel = "X",
            description = {
                "Share of the enterprises that may take fewer interns than they have seats, 0 to 1; ordinary: 0.15.",
                "名额超出实习生比例上限的企业占比，0 至 1；通常为 0.15。"
            })
    private @Nullable Double cappedShare;

    /** @throws org.duikou.generator.OutOfBoundsException when one is out of its bounds */
    Difficulty difficulty() {
        Difficulty difficulty = Difficulty.ORDINARY;
        difficulty = scarcity == null ? difficulty : difficulty.withScarcity(scarcity);
        difficulty = adjustableShare == null ? difficulty : difficulty.withAdjustableShare(adjustableShare);
        difficulty = skew == null ? difficulty : difficulty.withSkew(skew);
        return cappedShare == null ? difficulty : difficulty.withCappedShare(cappedShare);
    }
}
