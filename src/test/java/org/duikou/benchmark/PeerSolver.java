package org.duikou.benchmark;

import java.time.Duration;
import java.util.function.Supplier;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;

/** A way to place the students of a frozen round. */
interface PeerSolver {

    /**
     * The best placements within about that time; every better set on the way goes to the trace.
     *
     * @return writes the answer up, which is no part of the solving
     */
    Supplier<Proposal> solve(PlacementProblem problem, Duration limit, Trace trace);
}
