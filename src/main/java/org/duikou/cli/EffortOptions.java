package org.duikou.cli;

import java.time.Duration;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Mode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --limit}, {@code --gap} and {@code --seed}: how long and how far a solve goes. */
final class EffortOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--limit",
            paramLabel = "PT60S",
            defaultValue = "PT60S",
            description = {"Most time for a solve (default: ${DEFAULT-VALUE}).", "每次求解的时间上限。"})
    private Duration limit = SolveRequest.DEFAULT_LIMIT;

    @Option(
            names = "--gap",
            paramLabel = "0.001",
            defaultValue = "0.001",
            description = {"Certified gap at which a solve may stop (default: ${DEFAULT-VALUE}).", "可停止的差距。"})
    private double gap = SolveRequest.DEFAULT_GAP;

    @Option(
            names = "--seed",
            paramLabel = "1",
            defaultValue = "1",
            description = {"Seed of every random choice (default: ${DEFAULT-VALUE}).", "随机种子。"})
    private long seed;

    void requireUsable() {
        Usage.require(
                command.commandLine(),
                !limit.isNegative() && !limit.isZero(),
                "The limit (" + limit + ") leaves no time, expected PT1S or more.",
                "时间上限（" + limit + "）没有留下时间，应为 PT1S 或更长。");
        Usage.require(
                command.commandLine(),
                gap >= 0 && gap < 1,
                "The gap (" + gap + ") is no fraction, expected 0 up to 1.",
                "差距（" + gap + "）不是分数，应为 0 至 1（不含 1）。");
    }

    SolveRequest request(Mode mode, boolean pricesStability) {
        return new SolveRequest(mode, seed, gap, limit, pricesStability);
    }
}
