package org.duikou.benchmark;

import com.google.ortools.linearsolver.MPModelRequest.SolverType;
import java.util.function.Supplier;
import org.duikou.vocabulary.Mode;

/** Who is compared, in the order of the table. */
enum Peer {
    DUIKOU("Duikou", () -> new DuikouPeer(Mode.OPTIMAL)),
    HIGHS(
            "HiGHS direct",
            () -> new DirectPeer(SolverType.HIGHS_MIXED_INTEGER_PROGRAMMING, "output_flag=true,mip_rel_gap=0")),
    SCIP("SCIP direct", () -> new DirectPeer(SolverType.SCIP_MIXED_INTEGER_PROGRAMMING, "")),
    TIMEFOLD("Timefold", TimefoldPeer::new),
    OPTAPLANNER("OptaPlanner", OptaPlannerPeer::new),
    DEFERRED_ACCEPTANCE("deferred acceptance", () -> new DuikouPeer(Mode.STABLE)),
    GREEDY("greedy by rank", GreedyPeer::new);

    private final String title;
    private final Supplier<PeerSolver> solver;

    Peer(String title, Supplier<PeerSolver> solver) {
        this.title = title;
        this.solver = solver;
    }

    String title() {
        return title;
    }

    /** Whether it tells of better placements in its log alone, and proves what it ends with. */
    boolean isDirect() {
        return this == HIGHS || this == SCIP;
    }

    PeerSolver solver() {
        return solver.get();
    }
}
