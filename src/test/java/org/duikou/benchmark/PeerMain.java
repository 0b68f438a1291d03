package org.duikou.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.report.RoundReport;
import org.duikou.report.SolvedRoundFiles;
import org.duikou.solve.flow.NativeSolvers;

/**
 * A process that lets one peer solve one round: {@code PEER students seed limit folder}. Everyone is measured as in a running
 * service, with the native library loaded and the code warm.
 */
final class PeerMain {
    private static final int WARM_STUDENTS = 2_000;
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final Duration WARM_SOLVE = Duration.ofSeconds(3);

    private PeerMain() {}

    public static void main(String[] arguments) throws IOException {
        Peer peer = Peer.valueOf(arguments[0]);
        var round = new BenchmarkRound(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        Duration limit = Duration.parse(arguments[3]);
        Path folder = Path.of(arguments[4]);
        PlacementProblem problem = PlacementProblem.freeze(round.facts());

        NativeSolvers.load();
        warmUp(peer, round.seed() + 1);

        double cpuBefore = cpuSeconds();
        var trace = new Trace();
        Supplier<Proposal> answer = peer.solver().solve(problem, limit, trace);
        double wall = trace.seconds();
        double cpu = cpuSeconds() - cpuBefore;
        Proposal proposal = answer.get();
        trace.add(wall, proposal.score().unplacedWeight(), proposal.score().soft());

        long peak = peakKibibytes();
        SolvedRoundFiles.write(folder, RoundReport.of(problem, proposal, "benchmark"));
        new PeerEffort(wall, cpu, peak, trace.found()).write(folder);
    }

    /** Another round, again and again. */
    private static void warmUp(Peer peer, long seed) {
        PlacementProblem other = PlacementProblem.freeze(new BenchmarkRound(WARM_STUDENTS, seed).facts());
        var clock = new Trace();
        while (clock.seconds() < WARM.toSeconds()) {
            peer.solver().solve(other, WARM_SOLVE, new Trace()).get();
        }
    }

    private static double cpuSeconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** Peak resident memory of this process, of its native parts too; 0 where the system does not tell. */
    private static long peakKibibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
