package org.duikou.cli;

import java.time.Duration;
import java.util.List;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.RoundReport;
import org.duikou.solve.BudgetExchange;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Release;
import org.jspecify.annotations.Nullable;

/**
 * Finds the points of a frontier, each checked. A point starts from the best placements known that its budget allows, and
 * gives its own to every budget that allows those; prices of its neighbours may prove more of it.
 */
final class FrontierSolver {
    private final StoppableSolver solver;
    private final SolveRequest request;

    FrontierSolver(StoppableSolver solver, SolveRequest request) {
        this.solver = solver;
        this.request = request;
    }

    boolean isStopped() {
        return solver.isStopped();
    }

    /** The fewest changes that some placements make. */
    long leastChanges(PlacementProblem problem) {
        return solver.leastChanges(problem, request).reached();
    }

    FrontierPoint unlimited(PlacementProblem problem) {
        PlacementProblem unlimited = limited(problem, null);
        return checked(unlimited, solve(unlimited));
    }

    void add(PlacementProblem problem, Frontier frontier, int budget) {
        PlacementProblem limited = limited(problem, budget);
        SolveBudget time = solver.budget(request.limit());
        Proposal own = solve(limited);
        var exchange = new BudgetExchange(limited, request.gap());
        Proposal better = frontier.best(budget)
                .map(known -> exchange.atLeast(known.proposal(), own, time))
                .orElse(own);
        int at = frontier.insert(checked(limited, better));
        spread(problem, frontier, at);
        prove(problem, frontier, at, at + 1);
        prove(problem, frontier, at, at - 1);
        prove(problem, frontier, at - 1, at);
        prove(problem, frontier, at + 1, at);
    }

    /** Gives a point's placements to all others that they better; what has no budget is searched on from there. */
    private void spread(PlacementProblem problem, Frontier frontier, int at) {
        FrontierPoint found = frontier.point(at);
        for (int other = 0; other < frontier.size(); other++) {
            FrontierPoint point = frontier.point(other);
            if (point.allows(found) && found.isBetterThan(point)) {
                frontier.replace(other, bettered(problem, point, found));
            }
        }
        int last = frontier.size() - 1;
        if (frontier.point(last).isBetterThan(found)) {
            spread(problem, frontier, last);
        }
    }

    private FrontierPoint bettered(PlacementProblem problem, FrontierPoint point, FrontierPoint by) {
        PlacementProblem limited = limited(problem, point.budget());
        SolveBudget time = solver.budget(point.budget() == null ? request.limit() : Duration.ZERO);
        var exchange = new BudgetExchange(limited, request.gap());
        return checked(limited, exchange.atLeast(by.proposal(), point.proposal(), time));
    }

    /** Bounds a point by another's prices; without a budget there is no row for the price of one. */
    private void prove(PlacementProblem problem, Frontier frontier, int at, int by) {
        if (at < 0 || by < 0 || frontier.point(at).budget() == null) {
            return;
        }
        PlacementProblem limited = limited(problem, frontier.point(at).budget());
        Proposal before = frontier.point(at).proposal();
        Proposal proven = new BudgetExchange(limited, request.gap())
                .provenBy(frontier.point(by).proposal().certificate().tree(), before);
        if (proven != before) {
            frontier.replace(at, checked(limited, proven));
        }
    }

    private Proposal solve(PlacementProblem limited) {
        return solver.solve(limited, request).withoutPhases();
    }

    private static PlacementProblem limited(PlacementProblem problem, @Nullable Integer budget) {
        return PlacementProblem.freeze(
                problem.facts().withPolicy(problem.policy().withMaxChanges(budget)));
    }

    SolvedRound solved(PlacementProblem problem, FrontierPoint point) {
        return RoundReport.of(limited(problem, point.budget()), point.proposal(), Release.VERSION);
    }

    private static FrontierPoint checked(PlacementProblem limited, Proposal proposal) {
        SolvedRound solved = RoundReport.of(limited, proposal, Release.VERSION);
        Verdict verdict = Checker.check(limited.facts(), solved);
        if (!verdict.isAccepted()) {
            throw new RefusedResultException(verdict);
        }
        return new FrontierPoint(limited.policy().maxChanges(), changes(limited, proposal.placements()), proposal);
    }

    private static int changes(PlacementProblem problem, List<Placement> placements) {
        long kept = placements.stream().filter(each -> isKept(problem, each)).count();
        return Math.toIntExact(problem.facts().incumbents().size() - kept);
    }

    private static boolean isKept(PlacementProblem problem, Placement placement) {
        return problem.incumbent(problem.candidateNumber(placement.student()))
                == problem.openingNumber(placement.opening());
    }
}
