package org.duikou.solve.search;

import org.duikou.solve.Ledger;

/** Students moved one after another in the ledger, to see which rules still hold; all of it can be taken back. */
final class Attempt {
    private static final int MOST_STEPS = 32;

    private final SearchSpace space;
    private final Ledger ledger;
    private final int[] students = new int[MOST_STEPS];
    private final int[] origins = new int[MOST_STEPS];
    private final int[] targets = new int[MOST_STEPS];
    private int size;
    private long brokenBefore;
    private long weightBefore;

    Attempt(SearchSpace space, Ledger ledger) {
        this.space = space;
        this.ledger = ledger;
        begin();
    }

    void begin() {
        brokenBefore = ledger.broken();
        weightBefore = ledger.unplacedWeight();
    }

    Ledger ledger() {
        return ledger;
    }

    SearchSpace space() {
        return space;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST_STEPS;
    }

    int student(int step) {
        return students[step];
    }

    int origin(int step) {
        return origins[step];
    }

    int target(int step) {
        return targets[step];
    }

    boolean isMoved(int student) {
        for (int step = 0; step < size; step++) {
            if (students[step] == student) {
                return true;
            }
        }
        return false;
    }

    void move(int student, int opening) {
        students[size] = student;
        origins[size] = ledger.openingOf(student);
        targets[size++] = opening;
        ledger.move(student, opening);
    }

    /** No rule is broken that was not broken before. */
    boolean keepsRules() {
        return ledger.broken() <= brokenBefore;
    }

    /** Something moved, no rule broke, and no more weight is unplaced. */
    boolean isWorthwhile() {
        return size > 0 && keepsRules() && ledger.unplacedWeight() <= weightBefore;
    }

    void takeBack(int keptSteps) {
        while (size > keptSteps) {
            size--;
            ledger.move(students[size], origins[size]);
        }
    }
}
