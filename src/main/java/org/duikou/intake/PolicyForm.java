package org.duikou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The form of a policy value, and how it is described to people. */
record PolicyForm(Predicate<JsonNode> test, String zh, String en) {
    private static final int MOST_POINTS = 1_000_000;
    private static final int MOST_RANKS = 100;
    private static final int MOST_DECIMALS = 6;
    private static final Set<String> PRIORITIES = Set.of("1", "2", "3");

    boolean holds(JsonNode value) {
        return test.test(value);
    }

    static PolicyForm integer(int least, int most) {
        return new PolicyForm(
                value -> isInteger(value, least, most),
                least + " 至 " + most + " 的整数",
                "a whole number from " + least + " to " + most);
    }

    /** {@code null}: no limit. */
    static PolicyForm integerOrNull(int least, int most) {
        PolicyForm integer = integer(least, most);
        return new PolicyForm(
                value -> value.isNull() || integer.holds(value), integer.zh + "，或 null", integer.en + ", or null");
    }

    static PolicyForm points() {
        return integer(0, MOST_POINTS);
    }

    static PolicyForm weight() {
        return new PolicyForm(
                value -> isDecimal(value, MOST_POINTS) && decimals(value) <= MOST_DECIMALS,
                "0 至 " + MOST_POINTS + " 的数",
                "a number from 0 to " + MOST_POINTS + " with at most " + MOST_DECIMALS + " decimals");
    }

    static PolicyForm hours() {
        return new PolicyForm(
                value -> isDecimal(value, 24) && value.decimalValue().signum() > 0 && decimals(value) <= 2,
                "0 至 24 的小时数",
                "hours above 0, at most 24, with at most 2 decimals");
    }

    static PolicyForm truth() {
        return new PolicyForm(JsonNode::isBoolean, "true 或 false", "true or false");
    }

    static PolicyForm costs() {
        return new PolicyForm(
                PolicyForm::areCosts,
                "1 至 " + MOST_RANKS + " 个非负整数的列表",
                "a list of 1 to " + MOST_RANKS + " whole numbers of 0 or more");
    }

    static PolicyForm priorities() {
        return new PolicyForm(
                PolicyForm::arePriorities,
                "优先级 1、2、3 各一个非负整数",
                "a whole number of 0 or more for each priority 1, 2, 3");
    }

    private static boolean areCosts(JsonNode value) {
        if (!value.isArray() || value.isEmpty() || value.size() > MOST_RANKS) {
            return false;
        }
        for (JsonNode cost : value) {
            if (!isInteger(cost, 0, MOST_POINTS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean arePriorities(JsonNode value) {
        Set<String> names = new TreeSet<>();
        value.fieldNames().forEachRemaining(names::add);
        if (!value.isObject() || !names.equals(PRIORITIES)) {
            return false;
        }
        for (JsonNode weight : value) {
            if (!isInteger(weight, 0, MOST_POINTS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInteger(JsonNode value, int least, int most) {
        return value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most;
    }

    private static boolean isDecimal(JsonNode value, int most) {
        return value.isNumber()
                && (value.isBigDecimal() || Double.isFinite(value.doubleValue()))
                && value.decimalValue().signum() >= 0
                && value.decimalValue().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static int decimals(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().scale();
    }
}
