package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Occupants;
import org.duikou.solve.RowUse;
import org.duikou.solve.SeparableModel;

/**
 * Makes placements keep every rule: of too many who changed, some go back; whoever breaks a row leaves, lightest and
 * dearest first; whoever is unplaced then goes where there is room, or where one other student can make room.
 */
final class Repair {
    private static final int NONE = PlacementProblem.NONE;

    private final SeparableModel model;
    private final boolean[] isOpen;
    private final int[] openingOf;
    private final Occupants occupants;
    private final RowUse rows;

    /** @param isOpen by opening; nobody is sent to a closed one */
    Repair(SeparableModel model, boolean[] isOpen, int[] openingOf) {
        this.model = model;
        this.isOpen = isOpen;
        this.openingOf = openingOf.clone();
        this.occupants = new Occupants(model.openings(), model.candidates());
        this.rows = new RowUse(model);
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            this.openingOf[candidate] = NONE;
            if (openingOf[candidate] != NONE) {
                move(candidate, openingOf[candidate]);
            }
        }
    }

    /** Opening number by student number; every rule is kept unless a pin or a class that must open stands in the way. */
    int[] repaired() {
        restore();
        for (int candidate : by(Comparator.<Integer>comparingInt(model::weight)
                .thenComparing(Comparator.comparingInt(this::cost).reversed()))) {
            if (openingOf[candidate] != NONE && model.mayStayUnplaced(candidate)) {
                leaveIfBroken(candidate);
            }
        }
        for (int candidate : by(Comparator.<Integer>comparingInt(model::weight).reversed())) {
            if (openingOf[candidate] == NONE && !finds(candidate)) {
                squeezesIn(candidate);
            }
        }
        return openingOf.clone();
    }

    /** Opening number by student number, where everyone who was unplaced goes where there is room. */
    int[] filled() {
        for (int candidate : by(Comparator.<Integer>comparingInt(model::weight).reversed())) {
            if (openingOf[candidate] == NONE) {
                finds(candidate);
            }
        }
        return openingOf.clone();
    }

    /** Sends changed students back to where they are now, the cheapest way first, until the budget of changes is kept. */
    private void restore() {
        int budget = model.rows().changeBudget();
        if (budget == CapacityRows.NO_ROW) {
            return;
        }
        for (int candidate : by(Comparator.comparingLong(this::lossOfReturning))) {
            int now = model.problem().incumbent(candidate);
            if (rows.left(budget) < 0 && now != NONE && openingOf[candidate] != now) {
                goesBack(candidate, now);
            }
        }
    }

    private long lossOfReturning(int candidate) {
        int now = model.problem().incumbent(candidate);
        int pair = now == NONE ? NONE : model.find(candidate, now);
        return pair == NONE ? Long.MAX_VALUE : (long) model.cost(pair) - cost(candidate);
    }

    /** Whoever is then one too many leaves afterwards; the budget keeps those who are where they were. */
    private void goesBack(int candidate, int now) {
        int from = openingOf[candidate];
        boolean mayLeave = from == NONE || !isAtLeastSize(from);
        if (mayLeave && isOpen[now] && model.find(candidate, now) != NONE) {
            move(candidate, now);
        }
    }

    private List<Integer> by(Comparator<Integer> order) {
        return IntStream.range(0, openingOf.length)
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int cost(int candidate) {
        return openingOf[candidate] == NONE ? 0 : model.cost(model.find(candidate, openingOf[candidate]));
    }

    /** Leaves when fewer students then break rows; one beyond a class's least size does not count as breaking it. */
    private void leaveIfBroken(int candidate) {
        int opening = openingOf[candidate];
        if (isAtLeastSize(opening)) {
            return;
        }
        long before = rows.broken();
        move(candidate, NONE);
        if (rows.broken() >= before) {
            move(candidate, opening);
        }
    }

    private boolean isAtLeastSize(int opening) {
        int minimum = model.rows().minimum(opening);
        return minimum != CapacityRows.NO_ROW
                && occupants.size(opening) <= model.rows().capacity(minimum);
    }

    private boolean finds(int candidate) {
        for (int pair : cheapestFirst(candidate)) {
            if (goes(candidate, model.opening(pair))) {
                return true;
            }
        }
        return false;
    }

    private boolean goes(int candidate, int opening) {
        if (!isOpen[opening] || openingOf[candidate] == opening) {
            return false;
        }
        int from = openingOf[candidate];
        if (from != NONE && isAtLeastSize(from)) {
            return false;
        }
        long before = rows.broken();
        move(candidate, opening);
        if (rows.broken() <= before) {
            return true;
        }
        move(candidate, from);
        return false;
    }

    /** Someone else leaves for another opening so that she can take the place. */
    private void squeezesIn(int candidate) {
        for (int pair : cheapestFirst(candidate)) {
            int opening = model.opening(pair);
            if (isOpen[opening] && isMadeRoomFor(candidate, opening)) {
                return;
            }
        }
    }

    private boolean isMadeRoomFor(int candidate, int opening) {
        for (int other : present(opening)) {
            if (model.mayStayUnplaced(other)) {
                long before = rows.broken();
                move(other, NONE);
                move(candidate, opening);
                if (rows.broken() <= before && finds(other)) {
                    return true;
                }
                move(candidate, NONE);
                move(other, opening);
            }
        }
        return false;
    }

    private int[] present(int opening) {
        return IntStream.range(0, occupants.size(opening))
                .map(position -> occupants.student(opening, position))
                .toArray();
    }

    private int[] cheapestFirst(int candidate) {
        int first = model.first(candidate);
        long[] keys = new long[model.first(candidate + 1) - first];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) model.cost(first + at) << 32 | first + at;
        }
        Arrays.sort(keys);
        int[] pairs = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            pairs[at] = (int) keys[at];
        }
        return pairs;
    }

    private void move(int candidate, int opening) {
        if (openingOf[candidate] != NONE) {
            rows.remove(candidate, openingOf[candidate]);
            occupants.remove(candidate, openingOf[candidate]);
        }
        openingOf[candidate] = opening;
        if (opening != NONE) {
            rows.add(candidate, opening);
            occupants.add(candidate, opening);
        }
    }

    /** Students who still break a row. */
    long broken() {
        return rows.broken();
    }
}
