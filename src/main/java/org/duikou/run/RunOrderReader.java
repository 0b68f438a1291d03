package org.duikou.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Mode;

/** Reads what a run is asked for, with every fault of it; what is absent is ordinary. */
final class RunOrderReader {
    private static final Set<String> FIELDS =
            Set.of("mode", "limit", "gap", "seed", "policy", "tags", "priceOfStability");
    private static final int MOST_TAGS = 20;
    private static final int MAX_TAG_LENGTH = 64;

    private final JsonNode body;
    private final Mode ordinaryMode;
    private final Duration longestLimit;
    private final List<RunFault> faults = new ArrayList<>();

    /**
     * @param body null node: nothing particular is asked for
     * @param ordinaryMode the round's
     */
    RunOrderReader(JsonNode body, Mode ordinaryMode, Duration longestLimit) {
        this.body = body.isNull() ? JsonNodeFactory.instance.objectNode() : body;
        this.ordinaryMode = ordinaryMode;
        this.longestLimit = longestLimit;
    }

    /**
     * The order; its policy is known to be an object, and no more of it.
     *
     * @throws InvalidRunException when there is any fault
     */
    RunOrder read() {
        if (!body.isObject()) {
            fault("BAD_BODY", "", "请求正文应为 JSON 对象。", "The body should be a JSON object.");
        }
        body.fieldNames().forEachRemaining(this::tellUnknown);
        var order = new RunOrder(mode(), limit(), gap(), seed(), policy(), tags(), priceOfStability());
        if (!faults.isEmpty()) {
            throw new InvalidRunException(faults);
        }
        return order;
    }

    private void tellUnknown(String field) {
        if (!FIELDS.contains(field)) {
            fault(
                    "UNKNOWN_FIELD",
                    "",
                    "有未知的字段；可用的字段是 mode、limit、gap、seed、policy、tags、priceOfStability。",
                    "There is an unknown field; the fields are mode, limit, gap, seed, policy, tags and priceOfStability.");
        }
    }

    private Mode mode() {
        String text = body.path("mode").asText(ordinaryMode.name());
        if (Arrays.stream(Mode.values()).anyMatch(mode -> mode.name().equals(text))) {
            return Mode.valueOf(text);
        }
        fault("BAD_MODE", "/mode", "应为 OPTIMAL 或 STABLE。", "Expected OPTIMAL or STABLE.");
        return ordinaryMode;
    }

    private Duration limit() {
        JsonNode node = body.path("limit");
        if (isAbsent(node)) {
            return SolveRequest.DEFAULT_LIMIT;
        }
        try {
            Duration limit = Duration.parse(node.asText());
            if (limit.toMillis() > 0 && limit.compareTo(longestLimit) <= 0) {
                return limit;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // told below, like a limit that is out of range
        }
        fault(
                "BAD_LIMIT",
                "/limit",
                "应为 ISO 8601 时长，如 PT60S，大于 0 且不超过 " + longestLimit + "。",
                "Expected an ISO 8601 duration such as PT60S, above 0 and at most " + longestLimit + ".");
        return SolveRequest.DEFAULT_LIMIT;
    }

    private double gap() {
        JsonNode node = body.path("gap");
        if (isAbsent(node)) {
            return SolveRequest.DEFAULT_GAP;
        }
        if (node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1) {
            return node.doubleValue();
        }
        fault("BAD_GAP", "/gap", "应为 0 至 1 的数。", "Expected a number from 0 to 1.");
        return SolveRequest.DEFAULT_GAP;
    }

    private long seed() {
        JsonNode node = body.path("seed");
        if (isAbsent(node)) {
            return SolveRequest.ordinary(Mode.OPTIMAL).seed();
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        fault("BAD_SEED", "/seed", "应为 64 位整数。", "Expected a whole number of 64 bits.");
        return 0;
    }

    private String policy() {
        JsonNode node = body.path("policy");
        if (isAbsent(node) || node.isObject()) {
            return node.isObject() ? node.toString() : "{}";
        }
        fault("BAD_POLICY", "/policy", "应为 JSON 对象。", "Expected a JSON object.");
        return "{}";
    }

    private List<String> tags() {
        JsonNode node = body.path("tags");
        List<String> tags = new ArrayList<>();
        node.forEach(tag -> tags.add(tag.asText()));
        boolean holds = isAbsent(node) || node.isArray() && tags.size() <= MOST_TAGS;
        for (String tag : tags) {
            holds &= !tag.isBlank()
                    && tag.length() <= MAX_TAG_LENGTH
                    && tag.codePoints().noneMatch(Character::isISOControl);
        }
        if (!holds) {
            fault(
                    "BAD_TAGS",
                    "/tags",
                    "应为至多 " + MOST_TAGS + " 个、每个至多 " + MAX_TAG_LENGTH + " 字的文本列表。",
                    "Expected a list of at most " + MOST_TAGS + " texts of at most " + MAX_TAG_LENGTH + " letters.");
        }
        return tags;
    }

    private boolean priceOfStability() {
        JsonNode node = body.path("priceOfStability");
        if (!isAbsent(node) && !node.isBoolean()) {
            fault("BAD_PRICE_OF_STABILITY", "/priceOfStability", "应为 true 或 false。", "Expected true or false.");
        }
        return node.asBoolean(false);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void fault(String code, String pointer, String zh, String en) {
        faults.add(new RunFault(code, pointer, zh, en));
    }
}
