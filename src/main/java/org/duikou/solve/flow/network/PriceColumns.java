package org.duikou.solve.flow.network;

import java.util.Arrays;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.Opening;

/**
 * The linear relaxation as columns: for each student one to stay unplaced and one for each pair (two where her college
 * has reserved seats), of which she takes shares that sum to 1; then one for each order class, between 0 and 1.
 *
 * <p>Every row reads sum ≤ limit. The capacity rows come first; a minimum size counts negatively; the last row holds the
 * unplaced weight.
 */
final class PriceColumns {
    final SeparableModel model;
    final int rows;
    final int weightRow;
    /** First column of each student; {@code block[candidates]} is the first order class. */
    final int[] block;

    /** By order class column, in order: its opening. */
    final int[] openingOfClass;

    final double[] limit;
    int columns;
    int[] firstTerm = new int[1 << 12];
    int[] row = new int[1 << 14];
    float[] coefficient = new float[1 << 14];
    /** By column: the pair; {@link PlacementProblem#NONE} for staying unplaced and order classes. */
    int[] pair = new int[1 << 12];

    PriceColumns(SeparableModel model) {
        this.model = model;
        CapacityRows capacities = model.rows();
        this.weightRow = capacities.size();
        this.rows = weightRow + 1;
        this.limit = new double[rows];
        for (int each = 0; each < capacities.size(); each++) {
            limit[each] = capacities.capacity(each);
        }
        this.block = new int[model.candidates() + 1];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            block[candidate] = columns;
            addStudent(candidate);
        }
        block[model.candidates()] = columns;
        this.openingOfClass = classes();
        for (int opening : openingOfClass) {
            addClass(opening);
        }
    }

    private void addStudent(int candidate) {
        if (model.mayStayUnplaced(candidate)) {
            start(PlacementProblem.NONE);
            put(weightRow, model.weight(candidate));
        }
        for (int each = model.first(candidate); each < model.first(candidate + 1); each++) {
            int opening = model.opening(each);
            addPair(candidate, each, model.rows().seats(opening));
            int reserve = model.rows().reserve(candidate, opening);
            if (reserve != CapacityRows.NO_ROW) {
                addPair(candidate, each, reserve);
            }
        }
    }

    private void addPair(int candidate, int each, int seat) {
        CapacityRows capacities = model.rows();
        int opening = model.opening(each);
        start(each);
        put(seat, 1);
        put(capacities.minimum(opening), -1);
        put(capacities.enterpriseShare(opening), 1);
        put(capacities.postShare(opening), 1);
        put(capacities.beds(candidate, opening), 1);
        put(capacities.supervisor(candidate), 1);
    }

    private int[] classes() {
        int[] classes = new int[model.openings()];
        int size = 0;
        for (int opening = 0; opening < classes.length; opening++) {
            if (model.problem().opening(opening).isOrderClass()) {
                classes[size++] = opening;
            }
        }
        return Arrays.copyOf(classes, size);
    }

    private void addClass(int number) {
        CapacityRows capacities = model.rows();
        Opening opening = model.problem().opening(number);
        start(PlacementProblem.NONE);
        scale(capacities.seats(number));
        int[] reserves = capacities.reserves(number);
        for (int at = 1; at < reserves.length; at += 2) {
            scale(reserves[at]);
        }
        put(capacities.minimum(number), opening.minSeats());
        limit[capacities.minimum(number)] = 0;
    }

    private void scale(int seats) {
        put(seats, -model.rows().capacity(seats));
        limit[seats] = 0;
    }

    private void start(int ofPair) {
        if (columns + 2 > firstTerm.length) {
            firstTerm = Arrays.copyOf(firstTerm, 2 * firstTerm.length);
            pair = Arrays.copyOf(pair, firstTerm.length);
        }
        pair[columns++] = ofPair;
        firstTerm[columns] = firstTerm[columns - 1];
    }

    private void put(int inRow, int value) {
        if (inRow == CapacityRows.NO_ROW || value == 0) {
            return;
        }
        int at = firstTerm[columns]++;
        if (at == row.length) {
            row = Arrays.copyOf(row, 2 * at);
            coefficient = Arrays.copyOf(coefficient, 2 * at);
        }
        row[at] = inRow;
        coefficient[at] = value;
    }

    /** Whether that order class column must be 1. */
    boolean mustOpen(int ofClass) {
        return model.problem().opening(openingOfClass[ofClass]).mustOpen();
    }
}
