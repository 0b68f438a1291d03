package org.duikou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.Policy;

/** Checked values, one for each key, as the policy that the engine knows. */
record PolicyValues(Map<PolicyKey, JsonNode> values) {

    Policy policy() {
        int supervisorLoad = integer(PolicyKey.SUPERVISOR_LOAD);
        return new Policy(
                priorityWeight(),
                choiceCost(),
                integer(PolicyKey.ADJUSTED_COST),
                decimal(PolicyKey.FIT_WEIGHT),
                decimal(PolicyKey.ASSESSMENT_WEIGHT),
                decimal(PolicyKey.DISTANCE_WEIGHT),
                integer(PolicyKey.CHANGE),
                integer(PolicyKey.COMPANION),
                integer(PolicyKey.FAIRNESS_WEIGHT),
                integer(PolicyKey.ENTERPRISE_SHARE_PERCENT),
                integer(PolicyKey.POST_SHARE_PERCENT),
                integer(PolicyKey.MINIMUM_FIT),
                integer(PolicyKey.MINIMUM_AGE),
                integer(PolicyKey.PROTECTED_AGE),
                decimal(PolicyKey.MAXIMUM_HOURS_PER_DAY),
                supervisorLoad == 0 ? null : supervisorLoad,
                switchedOff(),
                value(PolicyKey.DORM_BEDS).booleanValue());
    }

    private Map<Integer, Integer> priorityWeight() {
        Map<Integer, Integer> weights = new TreeMap<>();
        value(PolicyKey.PRIORITY_WEIGHT)
                .properties()
                .forEach(weight -> weights.put(
                        Integer.valueOf(weight.getKey()), weight.getValue().intValue()));
        return weights;
    }

    private List<Integer> choiceCost() {
        List<Integer> costs = new ArrayList<>();
        value(PolicyKey.CHOICE_COST).forEach(cost -> costs.add(cost.intValue()));
        return costs;
    }

    private Set<PairRule> switchedOff() {
        Set<PairRule> off = EnumSet.noneOf(PairRule.class);
        for (PolicyKey key : PolicyKey.values()) {
            PairRule rule = key.rule();
            if (rule != null && !value(key).booleanValue()) {
                off.add(rule);
            }
        }
        return off;
    }

    private int integer(PolicyKey key) {
        return value(key).intValue();
    }

    private BigDecimal decimal(PolicyKey key) {
        BigDecimal decimal = value(key).decimalValue().stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    private JsonNode value(PolicyKey key) {
        JsonNode value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("The policy has no (" + key.text() + "), expected every key.");
        }
        return value;
    }
}
