package org.duikou.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unmodifiable sorted copies, so that what is read in any order is told in one. */
final class Canonical {
    private Canonical() {}

    static <T extends Comparable<? super T>> SortedSet<T> set(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> map(Map<K, V> values) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
