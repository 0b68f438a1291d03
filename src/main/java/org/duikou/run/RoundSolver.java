package org.duikou.run;

import java.util.function.BooleanSupplier;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.ProgressListener;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.RoundFacts;

/** Solves a frozen round; what it answers is not believed before the checker has seen it. */
@FunctionalInterface
interface RoundSolver {

    /**
     * @param isStopped once true, the solve ends soon and keeps the best
     * @throws org.duikou.solve.InfeasibleRoundException when no set of placements keeps every rule
     */
    SolvedRound solve(RoundFacts facts, SolveRequest request, BooleanSupplier isStopped, ProgressListener listener);
}
