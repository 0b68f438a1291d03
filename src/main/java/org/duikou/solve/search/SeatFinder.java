package org.duikou.solve.search;

import java.util.Random;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/** Brings a student to a wanted opening within an attempt; whoever has to make room there is sent elsewhere. */
final class SeatFinder {
    private static final int OCCUPANTS_ASKED = 3;
    private static final int CHEAPEST_TRIED = 6;

    private final Attempt attempt;
    private final Random random;
    private final SeparableModel model;

    SeatFinder(Attempt attempt, Random random) {
        this.attempt = attempt;
        this.random = random;
        this.model = attempt.space().model();
    }

    /** An opening other than hers, cheap ones more often; {@link PlacementProblem#NONE}: she has no other. */
    int anotherOpening(int student, int pointsMore) {
        int reach = attempt.space().pairsWithin(student, attempt.ledger().costOf(student) + pointsMore);
        if (reach == 0) {
            return PlacementProblem.NONE;
        }
        double chance = random.nextDouble();
        int position = model.first(student) + (int) (reach * chance * chance);
        int opening = model.opening(attempt.space().cheapest(position));
        return opening == attempt.ledger().openingOf(student) ? PlacementProblem.NONE : opening;
    }

    /** Whether she got there with every rule kept; otherwise the attempt is as before. */
    boolean bring(int student, int opening, int depth) {
        int before = attempt.size();
        int origin = attempt.ledger().openingOf(student);
        attempt.move(student, opening);
        if (attempt.keepsRules()) {
            return true;
        }
        int occupants = attempt.ledger().occupants().size(opening);
        for (int asked = 0; asked < OCCUPANTS_ASKED && occupants > 0 && depth > 0; asked++) {
            int occupant = attempt.ledger().occupants().student(opening, random.nextInt(occupants));
            if (mayMove(occupant) && send(occupant, origin, depth)) {
                return true;
            }
        }
        attempt.takeBack(before);
        return false;
    }

    boolean mayMove(int student) {
        return !attempt.space().problem().isPinned(student) && !attempt.isMoved(student);
    }

    /** To the seat that became free, else to one of her cheapest with room, else to one where others make room. */
    private boolean send(int occupant, int freed, int depth) {
        return goes(occupant, freed) || findsRoom(occupant, freed) || (depth > 1 && pushes(occupant, depth));
    }

    private boolean goes(int student, int opening) {
        boolean allowed = opening == PlacementProblem.NONE
                ? model.mayStayUnplaced(student)
                : model.find(student, opening) != PlacementProblem.NONE;
        if (!allowed) {
            return false;
        }
        attempt.move(student, opening);
        if (attempt.keepsRules()) {
            return true;
        }
        attempt.takeBack(attempt.size() - 1);
        return false;
    }

    private boolean findsRoom(int student, int freed) {
        int here = attempt.ledger().openingOf(student);
        int first = model.first(student);
        int last = Math.min(model.first(student + 1), first + CHEAPEST_TRIED);
        for (int position = first; position < last; position++) {
            int opening = model.opening(attempt.space().cheapest(position));
            if (opening != here && opening != freed && goes(student, opening)) {
                return true;
            }
        }
        return false;
    }

    private boolean pushes(int student, int depth) {
        int opening = anotherOpening(student, ChainMoves.POINTS_MORE);
        return opening != PlacementProblem.NONE && !attempt.isFull() && bring(student, opening, depth - 1);
    }
}
