package org.duikou.solve.search;

/** Points of one student at one opening, component by component; {@code change} also of staying unplaced. */
public record PairPoints(int choice, int fit, int assessment, int distance, int change) {

    public int total() {
        return choice + fit + assessment + distance + change;
    }
}
