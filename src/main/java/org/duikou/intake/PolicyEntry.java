package org.duikou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of the policy file, with what it means and what it stands on.
 *
 * @param unit of the value
 * @param atMost the most that national law allows; null: law says nothing
 * @param atLeast the least that national law demands; null: law says nothing
 */
public record PolicyEntry(
        String key,
        JsonNode value,
        String unit,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal atLeast,
        PolicyText text) {

    /** What law says of it: {@code <= 10}; empty when it allows the value. */
    String brokenBound(JsonNode candidate) {
        if (!candidate.isNumber()) {
            return "";
        }
        BigDecimal number = candidate.decimalValue();
        if (atMost != null && number.compareTo(atMost) > 0) {
            return "<= " + atMost.toPlainString();
        }
        if (atLeast != null && number.compareTo(atLeast) < 0) {
            return ">= " + atLeast.toPlainString();
        }
        return "";
    }

    /** Whether the bounds of this entry allow nothing that those of the other forbid. */
    boolean isAtLeastAsStrictAs(PolicyEntry other) {
        boolean most = other.atMost == null || (atMost != null && atMost.compareTo(other.atMost) <= 0);
        boolean least = other.atLeast == null || (atLeast != null && atLeast.compareTo(other.atLeast) >= 0);
        return most && least;
    }
}
