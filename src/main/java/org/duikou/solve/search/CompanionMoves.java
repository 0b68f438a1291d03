package org.duikou.solve.search;

import java.util.Random;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Companions;
import org.duikou.solve.SeparableModel;

/** A student alone at an enterprise joins others of her college, or one of them joins her. */
public final class CompanionMoves extends RelocationMoves {
    private static final int POINTS_MORE = 60;
    private static final int DEPTH = 3;
    private static final int FELLOWS_ASKED = 12;

    @Override
    void propose(Attempt attempt, Random random) {
        Companions companions = attempt.ledger().companions();
        if (companions.singles() == 0) {
            return;
        }
        int single = companions.single(random.nextInt(companions.singles()));
        if (random.nextBoolean()) {
            join(attempt, random, single);
        } else {
            invite(attempt, random, single);
        }
    }

    private static void join(Attempt attempt, Random random, int single) {
        var seats = new SeatFinder(attempt, random);
        SeparableModel model = attempt.space().model();
        int college = model.problem().collegeOf(single);
        int reach = attempt.space().pairsWithin(single, attempt.ledger().costOf(single) + POINTS_MORE);
        int start = reach == 0 ? 0 : random.nextInt(reach);
        for (int at = 0; at < reach && seats.mayMove(single); at++) {
            int position = model.first(single) + (start + at) % reach;
            int opening = model.opening(attempt.space().cheapest(position));
            int enterprise = model.problem().enterpriseOf(opening);
            if (isElsewhere(attempt, single, enterprise)
                    && attempt.ledger().companions().together(college, enterprise) > 0) {
                seats.bring(single, opening, DEPTH);
                return;
            }
        }
    }

    private static void invite(Attempt attempt, Random random, int single) {
        var seats = new SeatFinder(attempt, random);
        SeparableModel model = attempt.space().model();
        int[] fellows = attempt.space().membersOfCollege(model.problem().collegeOf(single));
        int enterprise = model.problem().enterpriseOf(attempt.ledger().openingOf(single));
        int[] openings = attempt.space().openingsOfEnterprise(enterprise);
        for (int asked = 0; asked < FELLOWS_ASKED; asked++) {
            int fellow = fellows[random.nextInt(fellows.length)];
            int opening = openings[random.nextInt(openings.length)];
            int pair = model.find(fellow, opening);
            if (pair != PlacementProblem.NONE
                    && seats.mayMove(fellow)
                    && isElsewhere(attempt, fellow, enterprise)
                    && model.cost(pair) <= attempt.ledger().costOf(fellow) + POINTS_MORE) {
                seats.bring(fellow, opening, DEPTH);
                return;
            }
        }
    }

    private static boolean isElsewhere(Attempt attempt, int student, int enterprise) {
        int opening = attempt.ledger().openingOf(student);
        return opening == PlacementProblem.NONE || attempt.space().problem().enterpriseOf(opening) != enterprise;
    }
}
