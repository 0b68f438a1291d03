package org.duikou.check;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.duikou.proposal.Score;
import org.duikou.proposal.SoftComponent;

/** The score of a set of placements, added up from nothing but the facts. */
final class ScoreSheet {
    private final RoundIndex index;
    private final Points points;
    private final Map<SoftComponent, Long> sums = new EnumMap<>(SoftComponent.class);
    private final Map<Long, Integer> studentsByCollegeAndEnterprise = new HashMap<>();
    private final long[] choiceCost;
    private final long[] placed;
    private long unplacedWeight;

    private ScoreSheet(RoundIndex index, Points points) {
        this.index = index;
        this.points = points;
        this.choiceCost = new long[index.facts().colleges().size()];
        this.placed = new long[choiceCost.length];
    }

    /** @param openingOf opening by student; {@link RoundIndex#NONE}: unplaced */
    static Score of(RoundIndex index, Points points, int[] openingOf) {
        var sheet = new ScoreSheet(index, points);
        for (int student = 0; student < openingOf.length; student++) {
            sheet.add(student, openingOf[student]);
        }
        sheet.add(SoftComponent.COMPANION, sheet.companion());
        sheet.add(SoftComponent.FAIRNESS, sheet.fairness());
        return new Score(sheet.unplacedWeight, sheet.sums);
    }

    private void add(int student, int opening) {
        add(SoftComponent.CHANGE, points.change(student, opening));
        if (opening == RoundIndex.NONE) {
            unplacedWeight = Math.addExact(unplacedWeight, index.weight(student));
            return;
        }
        int college = index.collegeNumber(student);
        int choice = points.choice(student, opening);
        add(SoftComponent.CHOICE, choice);
        add(SoftComponent.FIT, points.fit(student, opening));
        add(SoftComponent.ASSESSMENT, points.assessment(student, opening));
        add(SoftComponent.DISTANCE, points.distance(student, opening));
        choiceCost[college] += choice;
        placed[college]++;
        studentsByCollegeAndEnterprise.merge(
                (long) college << Integer.SIZE | index.enterpriseNumber(opening), 1, Integer::sum);
    }

    private void add(SoftComponent component, long more) {
        sums.merge(component, more, Math::addExact);
    }

    /** Points of all who are the only one of their college at an enterprise. */
    private long companion() {
        long alone = studentsByCollegeAndEnterprise.values().stream()
                .filter(students -> students == 1)
                .count();
        return Math.multiplyExact(index.policy().companion(), alone);
    }

    /** fairnessWeight × Σ ⌊max(0, C_c·N − C·n_c) / N⌋ over colleges, C choice cost and n, N the placed. */
    private long fairness() {
        BigInteger allCost = BigInteger.ZERO;
        BigInteger allPlaced = BigInteger.ZERO;
        for (int college = 0; college < placed.length; college++) {
            allCost = allCost.add(BigInteger.valueOf(choiceCost[college]));
            allPlaced = allPlaced.add(BigInteger.valueOf(placed[college]));
        }
        BigInteger above = BigInteger.ZERO;
        for (int college = 0; college < placed.length; college++) {
            if (placed[college] > 0) {
                BigInteger own = BigInteger.valueOf(choiceCost[college]).multiply(allPlaced);
                BigInteger mean = allCost.multiply(BigInteger.valueOf(placed[college]));
                above = above.add(own.subtract(mean).max(BigInteger.ZERO).divide(allPlaced));
            }
        }
        return above.multiply(BigInteger.valueOf(index.policy().fairnessWeight()))
                .longValueExact();
    }
}
