package org.duikou.report;

import java.util.ArrayList;
import java.util.List;
import org.duikou.problem.MajorFit;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.OrderClassRow.ClosedReason;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Opening;
import org.jspecify.annotations.Nullable;

/** Tells a proposal in the rows that people and files read. Time: the eligible pairs, twice. */
public final class RoundReport {
    private final PlacementProblem problem;
    private final Whereabouts whereabouts;

    private RoundReport(PlacementProblem problem, Whereabouts whereabouts) {
        this.problem = problem;
        this.whereabouts = whereabouts;
    }

    /** @param version of Duikou, for the summary */
    public static SolvedRound of(PlacementProblem problem, Proposal proposal, String version) {
        var report = new RoundReport(problem, Whereabouts.of(problem, proposal));
        List<BlockingRow> blockingPairs = BlockingRows.of(report.whereabouts, proposal);
        return new SolvedRound(
                report.placements(),
                report.unplaced(),
                report.orderClasses(),
                blockingPairs,
                Summaries.of(problem, proposal, blockingPairs, version),
                proposal.certificate());
    }

    private List<PlacementRow> placements() {
        List<PlacementRow> rows = new ArrayList<>();
        for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
            if (whereabouts.isPlaced(candidate)) {
                rows.add(placement(candidate, whereabouts.openingOf(candidate)));
            }
        }
        return rows;
    }

    private PlacementRow placement(int candidate, int openingNumber) {
        Candidate student = problem.candidate(candidate);
        Opening opening = problem.opening(openingNumber);
        int rank = problem.choices().rank(candidate, openingNumber);
        return new PlacementRow(
                student.id(),
                opening.id(),
                opening.enterprise(),
                opening.kind(),
                rank == 0 ? null : Integer.valueOf(rank),
                MajorFit.of(student.major(), opening.majors()),
                problem.distanceMeters(candidate, openingNumber),
                problem.isPinned(candidate));
    }

    private List<UnplacedRow> unplaced() {
        return new UnplacedStudents(whereabouts).rows();
    }

    private List<OrderClassRow> orderClasses() {
        List<OrderClassRow> rows = new ArrayList<>();
        for (int number = 0; number < problem.openings().size(); number++) {
            Opening opening = problem.opening(number);
            if (opening.isOrderClass()) {
                rows.add(new OrderClassRow(
                        opening.id(),
                        opening.minSeats(),
                        opening.seats(),
                        whereabouts.enrolled(number),
                        whyClosed(number)));
            }
        }
        return rows;
    }

    private @Nullable ClosedReason whyClosed(int orderClass) {
        if (!whereabouts.isClosed(orderClass)) {
            return null;
        }
        if (whereabouts.canNeverOpen(orderClass)) {
            return ClosedReason.TOO_FEW_ELIGIBLE;
        }
        return whereabouts.isStable() ? ClosedReason.TOO_FEW_PREFER : ClosedReason.BETTER_CLOSED;
    }
}
