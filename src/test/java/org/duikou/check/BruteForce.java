package org.duikou.check;

import java.util.Arrays;
import org.duikou.proposal.Score;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;

/** The best of all placements of a tiny round, tried one by one with nothing but the checker's rules and score. */
final class BruteForce {
    private final RoundIndex index;
    private final PlacementRules rules;
    private final Limits limits;
    private final Points points;
    private final int[] openingOf;
    private @Nullable Score best;
    private final int[] bestOpeningOf;

    private BruteForce(RoundFacts facts) {
        index = new RoundIndex(facts);
        var declared = new Declarations(index);
        var fits = new MajorFits(index);
        rules = new PlacementRules(index, declared, new StudentRules(index, declared, fits));
        limits = new Limits(index, declared);
        points = new Points(index, declared, fits, new Distances(index));
        openingOf = new int[index.students()];
        Arrays.fill(openingOf, RoundIndex.NONE);
        bestOpeningOf = openingOf.clone();
    }

    /** Null: no placements keep every rule. */
    static @Nullable Score best(RoundFacts facts) {
        var force = new BruteForce(facts);
        force.tryFrom(0);
        return force.best;
    }

    /** Opening by student of placements with that best score, when there are any. */
    static int[] bestPlacements(RoundFacts facts) {
        var force = new BruteForce(facts);
        force.tryFrom(0);
        return force.bestOpeningOf;
    }

    private void tryFrom(int student) {
        if (student == openingOf.length) {
            judge();
            return;
        }
        for (int opening = RoundIndex.NONE; opening < index.openings(); opening++) {
            openingOf[student] = opening;
            tryFrom(student + 1);
        }
    }

    private void judge() {
        var findings = new Findings();
        rules.addBroken(openingOf, findings);
        new Occupancy(index, limits, openingOf).addBrokenRules(findings);
        if (findings.violations().isEmpty()) {
            Score score = ScoreSheet.of(index, points, openingOf);
            if (best == null || score.compareTo(best) < 0) {
                best = score;
                System.arraycopy(openingOf, 0, bestOpeningOf, 0, openingOf.length);
            }
        }
    }
}
