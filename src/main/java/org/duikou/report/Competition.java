package org.duikou.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.eligibility.EligiblePairs;

/**
 * Everyone whom some students compete with: breadth first, from a student over the openings she may go to, to the full
 * row that keeps her from each, to all who hold a place in that row.
 */
final class Competition {
    private final Whereabouts whereabouts;
    private final FullRows rows;
    private final BitSet reached = new BitSet();
    private final Map<Integer, List<Integer>> kept = new TreeMap<>();
    private final List<Integer> withRoom = new ArrayList<>();

    private Competition(Whereabouts whereabouts, FullRows rows) {
        this.whereabouts = whereabouts;
        this.rows = rows;
    }

    static Competition of(Whereabouts whereabouts, FullRows rows, Collection<Integer> students) {
        var competition = new Competition(whereabouts, rows);
        Deque<Integer> queue = new ArrayDeque<>();
        students.forEach(each -> competition.reach(each, queue));
        while (!queue.isEmpty()) {
            competition.follow(queue.remove(), queue);
        }
        return competition;
    }

    private void reach(int candidate, Deque<Integer> queue) {
        if (!reached.get(candidate)) {
            reached.set(candidate);
            queue.add(candidate);
        }
    }

    private void follow(int candidate, Deque<Integer> queue) {
        if (whereabouts.problem().isPinned(candidate)) {
            return;
        }
        EligiblePairs pairs = whereabouts.pairs();
        for (int pair = pairs.first(candidate); pair < pairs.first(candidate + 1); pair++) {
            int opening = pairs.opening(pair);
            if (opening != whereabouts.openingOf(candidate)) {
                int row = rows.blocking(candidate, opening);
                if (row == FullRows.ROOM) {
                    withRoom.add(candidate);
                    return;
                }
                if (!kept.containsKey(row)) {
                    rows.occupants(row).forEach(each -> reach(each, queue));
                }
                kept.computeIfAbsent(row, absent -> new ArrayList<>()).add(candidate);
            }
        }
    }

    int students() {
        return reached.cardinality();
    }

    boolean isReached(int candidate) {
        return reached.get(candidate);
    }

    /** The full rows between them. */
    SortedSet<Integer> fullRows() {
        return new TreeSet<>(kept.keySet());
    }

    /** Those who could go elsewhere, or wait for a place of one who could. */
    BitSet mayMove() {
        var moving = new BitSet();
        Deque<Integer> queue = new ArrayDeque<>(withRoom);
        withRoom.forEach(moving::set);
        while (!queue.isEmpty()) {
            for (int row : rows.rowsOf(queue.remove())) {
                for (int waiting : kept.getOrDefault(row, List.of())) {
                    if (!moving.get(waiting)) {
                        moving.set(waiting);
                        queue.add(waiting);
                    }
                }
            }
        }
        return moving;
    }
}
