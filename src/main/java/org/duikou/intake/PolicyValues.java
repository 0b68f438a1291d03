package org.duikou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.Policy;

/** Checked values, one for each key, as the policy that the engine knows. */
record PolicyValues(Map<PolicyKey, JsonNode> values) {

    static PolicyValues of(Policy policy) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode priorityWeight = json.objectNode();
        policy.priorityWeight().forEach((priority, weight) -> priorityWeight.put(String.valueOf(priority), weight));
        ArrayNode choiceCost = json.arrayNode();
        policy.choiceCost().forEach(choiceCost::add);
        Integer supervisorLoad = policy.supervisorLoad();
        Integer maxChanges = policy.maxChanges();
        Map<PolicyKey, JsonNode> values = new EnumMap<>(PolicyKey.class);
        values.put(PolicyKey.PRIORITY_WEIGHT, priorityWeight);
        values.put(PolicyKey.CHOICE_COST, choiceCost);
        values.put(PolicyKey.ADJUSTED_COST, json.numberNode(policy.adjustedCost()));
        values.put(PolicyKey.FIT_WEIGHT, json.numberNode(policy.fitWeight()));
        values.put(PolicyKey.ASSESSMENT_WEIGHT, json.numberNode(policy.assessmentWeight()));
        values.put(PolicyKey.DISTANCE_WEIGHT, json.numberNode(policy.distanceWeight()));
        values.put(PolicyKey.CHANGE, json.numberNode(policy.change()));
        values.put(PolicyKey.COMPANION, json.numberNode(policy.companion()));
        values.put(PolicyKey.FAIRNESS_WEIGHT, json.numberNode(policy.fairnessWeight()));
        values.put(PolicyKey.ENTERPRISE_SHARE_PERCENT, json.numberNode(policy.enterpriseSharePercent()));
        values.put(PolicyKey.POST_SHARE_PERCENT, json.numberNode(policy.postSharePercent()));
        values.put(PolicyKey.PAY_PERCENT, json.numberNode(policy.payPercent()));
        values.put(PolicyKey.MINIMUM_FIT, json.numberNode(policy.minimumFit()));
        values.put(PolicyKey.MINIMUM_AGE, json.numberNode(policy.minimumAge()));
        values.put(PolicyKey.PROTECTED_AGE, json.numberNode(policy.protectedAge()));
        values.put(PolicyKey.MAXIMUM_HOURS_PER_DAY, json.numberNode(policy.maximumHoursPerDay()));
        values.put(PolicyKey.SUPERVISOR_LOAD, json.numberNode(supervisorLoad == null ? 0 : supervisorLoad));
        values.put(PolicyKey.MAX_CHANGES, maxChanges == null ? json.nullNode() : json.numberNode(maxChanges));
        values.put(PolicyKey.DORM_BEDS, json.booleanNode(policy.dormBeds()));
        for (PolicyKey key : PolicyKey.values()) {
            PairRule rule = key.rule();
            if (rule != null) {
                values.put(key, json.booleanNode(!policy.switchedOff().contains(rule)));
            }
        }
        return new PolicyValues(values);
    }

    JsonNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        values.forEach((key, value) -> node.set(key.text(), value));
        return node;
    }

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
                integer(PolicyKey.PAY_PERCENT),
                integer(PolicyKey.MINIMUM_FIT),
                integer(PolicyKey.MINIMUM_AGE),
                integer(PolicyKey.PROTECTED_AGE),
                decimal(PolicyKey.MAXIMUM_HOURS_PER_DAY),
                supervisorLoad == 0 ? null : supervisorLoad,
                value(PolicyKey.MAX_CHANGES).isNull() ? null : integer(PolicyKey.MAX_CHANGES),
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
        return value(key).decimalValue();
    }

    private JsonNode value(PolicyKey key) {
        JsonNode value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("The policy has no (" + key.text() + "), expected every key.");
        }
        return value;
    }
}
