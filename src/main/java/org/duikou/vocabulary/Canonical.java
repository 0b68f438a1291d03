package org.duikou.vocabulary;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Unmodifiable sorted copies and decimals of one form, so that what is written in any way is told in one. */
final class Canonical {
    private Canonical() {}

    static <T extends Comparable<? super T>> SortedSet<T> set(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> map(Map<K, V> values) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** {@code 86.60} is {@code 86.6}, and {@code 2E+3} is {@code 2000}. */
    static BigDecimal decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal optionalDecimal(@Nullable BigDecimal value) {
        return value == null ? null : decimal(value);
    }
}
