package org.duikou.report;

import java.util.ArrayList;
import java.util.List;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.UnplacedReason;

/** Why each unplaced student is so: the first reason that is true, with its details. */
final class UnplacedStudents {
    private final Whereabouts whereabouts;
    private final PlacementProblem problem;
    private final EligiblePairs pairs;

    UnplacedStudents(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.problem = whereabouts.problem();
        this.pairs = whereabouts.pairs();
    }

    List<UnplacedRow> rows() {
        List<Integer> unplaced = new ArrayList<>();
        List<Integer> withoutSeat = new ArrayList<>();
        for (int candidate = 0; candidate < pairs.candidates(); candidate++) {
            if (!whereabouts.isPlaced(candidate)) {
                unplaced.add(candidate);
                if (reason(candidate) == UnplacedReason.NOT_ENOUGH_SEATS) {
                    withoutSeat.add(candidate);
                }
            }
        }
        var details = new UnplacedDetails(whereabouts, ScarceSeats.of(whereabouts, withoutSeat));
        return unplaced.stream().map(each -> row(each, details)).toList();
    }

    private UnplacedRow row(int candidate, UnplacedDetails details) {
        UnplacedReason reason = reason(candidate);
        Detail detail = details.of(candidate, reason);
        return new UnplacedRow(problem.candidate(candidate).id(), reason, detail.zh(), detail.en());
    }

    private UnplacedReason reason(int candidate) {
        if (pairs.count(candidate) == 0) {
            return UnplacedReason.NO_ELIGIBLE_OPENING;
        }
        if (problem.isPinned(candidate)) {
            return UnplacedReason.PINNED_UNPLACED;
        }
        if (hasClosedClass(candidate)) {
            return UnplacedReason.ORDER_CLASS_CLOSED;
        }
        return problem.candidate(candidate).adjustable()
                ? UnplacedReason.NOT_ENOUGH_SEATS
                : UnplacedReason.CHOICES_FULL;
    }

    private boolean hasClosedClass(int candidate) {
        for (int pair = pairs.first(candidate); pair < pairs.first(candidate + 1); pair++) {
            if (whereabouts.isClosed(pairs.opening(pair))) {
                return true;
            }
        }
        return false;
    }
}
