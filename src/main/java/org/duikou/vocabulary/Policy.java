package org.duikou.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters and weights of a round. Points are integers; the three decimal weights are used exactly.
 *
 * @param priorityWeight weight of an unplaced student by her priority 1, 2, 3
 * @param choiceCost points by rank, first rank first; later ranks cost as the last
 * @param adjustedCost points of a placement that was not chosen
 * @param fitWeight points at fit 0
 * @param assessmentWeight points at score 0
 * @param distanceWeight points a kilometre, up to 60 km
 * @param change points for each incumbent who is now elsewhere or unplaced
 * @param companion points for a student who is the only one of her college at an enterprise
 * @param fairnessWeight points a point of choice cost above the common mean
 * @param enterpriseSharePercent interns on posts, percent of an enterprise's staff
 * @param postSharePercent interns on posts of one type, percent of that type's staff
 * @param payPercent least monthly pay of a post, percent of the post's wage, where the lowest wage grade is not lower
 * @param minimumFit least fit (1..100) of a pair
 * @param minimumAge least age on the first day
 * @param protectedAge below this age on any day the minors' protection applies
 * @param maximumHoursPerDay most hours a day of a post without exemption
 * @param supervisorLoad most students of one supervisor; null: no limit
 * @param switchedOff pair rules that are no law and do not apply in this round
 * @param dormBeds whether {@link AggregateRule#DORM_BEDS} applies
 */
public record Policy(
        Map<Integer, Integer> priorityWeight,
        List<Integer> choiceCost,
        int adjustedCost,
        BigDecimal fitWeight,
        BigDecimal assessmentWeight,
        BigDecimal distanceWeight,
        int change,
        int companion,
        int fairnessWeight,
        int enterpriseSharePercent,
        int postSharePercent,
        int payPercent,
        int minimumFit,
        int minimumAge,
        int protectedAge,
        BigDecimal maximumHoursPerDay,
        @Nullable Integer supervisorLoad,
        @Nullable Integer maxChanges,
        Set<PairRule> switchedOff,
        boolean dormBeds) {

    public Policy {
        priorityWeight = Canonical.map(priorityWeight);
        choiceCost = List.copyOf(choiceCost);
        switchedOff = Canonical.set(switchedOff);
        fitWeight = Canonical.decimal(fitWeight);
        assessmentWeight = Canonical.decimal(assessmentWeight);
        distanceWeight = Canonical.decimal(distanceWeight);
        maximumHoursPerDay = Canonical.decimal(maximumHoursPerDay);
        if (choiceCost.isEmpty() || !priorityWeight.keySet().equals(Set.of(1, 2, 3))) {
            throw new IllegalArgumentException(
                    "The policy has (" + choiceCost.size() + ") choice costs and weights for priorities ("
                            + priorityWeight.keySet() + "), expected at least one and exactly 1, 2, 3.");
        }
    }

    /** The same with another budget of changes; null: no limit. */
    public Policy withMaxChanges(@Nullable Integer most) {
        var weights = new Weights(
                priorityWeight,
                choiceCost,
                adjustedCost,
                fitWeight,
                assessmentWeight,
                distanceWeight,
                change,
                companion,
                fairnessWeight);
        return with(weights, most);
    }

    /** The same rules without a budget of changes, where each change costs a point and nothing else anything. */
    public Policy countingChanges() {
        BigDecimal nothing = BigDecimal.ZERO;
        var weights = new Weights(Map.of(1, 0, 2, 0, 3, 0), List.of(0), 0, nothing, nothing, nothing, 1, 0, 0);
        return with(weights, null);
    }

    private Policy with(Weights weights, @Nullable Integer most) {
        return new Policy(
                weights.priority,
                weights.choice,
                weights.adjusted,
                weights.fit,
                weights.assessment,
                weights.distance,
                weights.change,
                weights.companion,
                weights.fairness,
                enterpriseSharePercent,
                postSharePercent,
                payPercent,
                minimumFit,
                minimumAge,
                protectedAge,
                maximumHoursPerDay,
                supervisorLoad,
                most,
                switchedOff,
                dormBeds);
    }

    private record Weights(
            Map<Integer, Integer> priority,
            List<Integer> choice,
            int adjusted,
            BigDecimal fit,
            BigDecimal assessment,
            BigDecimal distance,
            int change,
            int companion,
            int fairness) {}

    /** Points of the choice with that rank (1 = first). */
    public int choiceCost(int rank) {
        return choiceCost.get(Math.min(rank, choiceCost.size()) - 1);
    }
}
