package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.RowUse;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.Opening;

/**
 * Placements that keep every rule, had in one pass: pins, then those whom a budget of changes keeps in place, then as many
 * as each order class needs to open, then everyone else where there is room, heaviest and cheapest first. Nobody unplaced
 * could simply be added. Far from the best; what a solve has when it must end before it has anything else.
 */
public final class GreedyStart {
    private static final int NONE = PlacementProblem.NONE;

    private final SeparableModel model;
    private final int[] openingOf;
    private final RowUse rows;
    private final int[][] studentsOfClass;
    private final boolean[] isOpen;

    private GreedyStart(SeparableModel model) {
        this.model = model;
        this.openingOf = new int[model.candidates()];
        this.rows = new RowUse(model);
        this.isOpen = new boolean[model.openings()];
        Arrays.fill(openingOf, NONE);
        Arrays.fill(isOpen, true);
        this.studentsOfClass = studentsOfClasses();
    }

    /** Opening number by student number; empty: pins and classes that must open are too much for one pass. */
    public static Optional<int[]> of(SeparableModel model) {
        return new GreedyStart(model).placed();
    }

    private Optional<int[]> placed() {
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (!model.mayStayUnplaced(candidate)) {
                put(candidate, model.problem().pinnedOpening(candidate));
            }
        }
        stay();
        int[] classes = IntStream.range(0, model.openings())
                .filter(opening -> studentsOfClass[opening] != null)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(opening -> !isRequired(opening))
                        .thenComparingInt(opening -> studentsOfClass[opening].length)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int opening : classes) {
            isOpen[opening] = isFilled(opening) || isRequired(opening);
        }
        var repair = new Repair(model, isOpen, openingOf);
        int[] all = repair.filled();
        return repair.broken() > 0 ? Optional.empty() : Optional.of(all);
    }

    /** With a budget of changes, whoever has a place now stays there where the rules still let her. */
    private void stay() {
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            int now = model.problem().incumbent(candidate);
            boolean isBudgeted = model.rows().changes(candidate, NONE) != CapacityRows.NO_ROW;
            if (isBudgeted && model.mayStayUnplaced(candidate) && model.find(candidate, now) != NONE) {
                isEnrolled(candidate, now);
            }
        }
    }

    private boolean isRequired(int opening) {
        return model.problem().opening(opening).mustOpen() || enrolled(opening) > 0;
    }

    private int enrolled(int opening) {
        return rows.use(model.rows().minimum(opening));
    }

    /** Students who may go to each order class; null: no class. */
    private int[][] studentsOfClasses() {
        int[][] students = new int[model.openings()][];
        int[] size = new int[model.openings()];
        for (int pass = 0; pass < 2; pass++) {
            Arrays.fill(size, 0);
            for (int candidate = 0; candidate < model.candidates(); candidate++) {
                for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                    int opening = model.opening(pair);
                    if (students[opening] != null) {
                        students[opening][size[opening]] = candidate;
                    }
                    size[opening]++;
                }
            }
            if (pass == 0) {
                for (int opening = 0; opening < students.length; opening++) {
                    Opening each = model.problem().opening(opening);
                    students[opening] = each.isOrderClass() ? new int[size[opening]] : null;
                }
            }
        }
        return students;
    }

    /** Enrols, cheapest first, as many as the class needs; none stay when there are too few. */
    private boolean isFilled(int opening) {
        int missing = model.rows().capacity(model.rows().minimum(opening)) - enrolled(opening);
        long[] cheapest = Arrays.stream(studentsOfClass[opening])
                .filter(candidate -> openingOf[candidate] == NONE && model.mayStayUnplaced(candidate))
                .mapToLong(candidate -> (long) model.cost(model.find(candidate, opening)) << 32 | candidate)
                .sorted()
                .toArray();
        int[] enrolled = new int[Math.max(0, missing)];
        int size = 0;
        for (int at = 0; at < cheapest.length && size < missing; at++) {
            if (isEnrolled((int) cheapest[at], opening)) {
                enrolled[size++] = (int) cheapest[at];
            }
        }
        for (int at = 0; size < missing && at < size; at++) {
            rows.remove(enrolled[at], opening);
            openingOf[enrolled[at]] = NONE;
        }
        return size >= missing;
    }

    private boolean isEnrolled(int candidate, int opening) {
        long before = rows.beyond();
        put(candidate, opening);
        if (rows.beyond() > before) {
            rows.remove(candidate, opening);
            openingOf[candidate] = NONE;
            return false;
        }
        return true;
    }

    private void put(int candidate, int opening) {
        openingOf[candidate] = opening;
        rows.add(candidate, opening);
    }
}
