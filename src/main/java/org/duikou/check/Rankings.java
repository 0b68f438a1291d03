package org.duikou.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The standings of all who use a limit, sorted, so that those ranked above a newcomer can be counted. */
final class Rankings {
    private final Map<Object, List<Standing>> standings = new HashMap<>();

    void add(Object key, Standing standing) {
        standings.computeIfAbsent(key, absent -> new ArrayList<>()).add(standing);
    }

    /** To be called once, before anything is counted. */
    void sort() {
        standings.values().forEach(Collections::sort);
    }

    int count(Object key) {
        return standings.getOrDefault(key, List.of()).size();
    }

    int countAbove(Object key, Standing newcomer) {
        return -1 - Collections.binarySearch(standings.getOrDefault(key, List.of()), newcomer);
    }
}
