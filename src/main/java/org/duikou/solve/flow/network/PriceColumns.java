package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.duikou.problem.CapacityRow;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.RowKey;

/**
 * The linear relaxation as columns: for each student one for each pair (two where her college has reserved seats), of
 * which, with staying unplaced, she takes shares that sum to 1; then one for each order class, between 0 and 1.
 *
 * <p>Columns of an opening use few different sets of rows: its seats or a reserve, and the beds of a gender or none. So
 * a column names its {@code use}, and only uses know rows: one price a column is read in place of five. With a budget of
 * changes, uses are also told apart by whether the student is there now. Supervisors' rows are the student's own. Every
 * row reads sum ≤ limit; a minimum size counts negatively, and so do those who stay where they are: at most K of I change
 * when −(those who stay) ≤ K − I.
 */
final class PriceColumns {
    static final int ROWS_A_USE = 6;
    private static final int MINIMUM = 1;
    private static final int BEDS = 4;
    private static final int CHANGES = 5;
    private static final int BED_USES = 3;

    final SeparableModel model;
    final int rows;
    /** First column of each student; {@code block[candidates]}: how many there are. */
    final int[] block;

    /** By column. */
    final int[] use;

    /** By column, in points. */
    final int[] cost;

    /** By column, the points of its choice, which fairness compares. */
    final short[] choice;

    /** By use: {@link #ROWS_A_USE} rows, the negative ones second and last; {@link CapacityRows#NO_ROW}: none. */
    final int[] rowsOfUse;

    final int[] openingOfUse;
    final ClassColumns classes;
    final double[] limit;
    private final int[] firstUse;

    PriceColumns(SeparableModel model) {
        this.model = model;
        CapacityRows capacities = model.rows();
        this.rows = capacities.size();
        this.firstUse = new int[model.openings() + 1];
        for (int opening = 0; opening < model.openings(); opening++) {
            firstUse[opening + 1] = firstUse[opening] + usesOfSeats(opening) * (isBudgeted() ? 2 : 1);
        }
        this.rowsOfUse = new int[ROWS_A_USE * firstUse[model.openings()]];
        this.openingOfUse = new int[firstUse[model.openings()]];
        Arrays.fill(rowsOfUse, CapacityRows.NO_ROW);
        this.block = new int[model.candidates() + 1];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            block[candidate + 1] = block[candidate] + columns(candidate);
        }
        this.use = new int[block[model.candidates()]];
        this.cost = new int[use.length];
        this.choice = new short[use.length];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            addStudent(candidate);
        }
        this.classes = new ClassColumns(model);
        this.limit = limits();
    }

    private boolean isBudgeted() {
        return model.rows().changeBudget() != CapacityRows.NO_ROW;
    }

    private int usesOfSeats(int opening) {
        return BED_USES * (1 + model.rows().reserves(opening).length / 2);
    }

    private int columns(int candidate) {
        int columns = model.first(candidate + 1) - model.first(candidate);
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            columns += model.rows().reserve(candidate, model.opening(pair)) == CapacityRows.NO_ROW ? 0 : 1;
        }
        return columns;
    }

    private void addStudent(int candidate) {
        int column = block[candidate];
        int gender = model.problem().candidate(candidate).gender().ordinal();
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            int opening = model.opening(pair);
            int beds = model.rows().beds(candidate, opening);
            int bedUse = firstUse[opening] + (beds == CapacityRows.NO_ROW ? 0 : 1 + gender);
            bedUse += stays(candidate, opening) ? usesOfSeats(opening) : 0;
            put(column++, pair, bedUse, model.rows().seats(opening), beds);
            int reserve = model.rows().reserve(candidate, opening);
            if (reserve != CapacityRows.NO_ROW) {
                put(column++, pair, bedUse + BED_USES * reservePosition(opening, reserve), reserve, beds);
            }
        }
    }

    /** Whether the budget of changes counts her as staying when she is there. */
    private boolean stays(int candidate, int opening) {
        return model.rows().changes(candidate, PlacementProblem.NONE) != CapacityRows.NO_ROW
                && model.rows().changes(candidate, opening) == CapacityRows.NO_ROW;
    }

    private int reservePosition(int opening, int reserve) {
        int[] reserves = model.rows().reserves(opening);
        int at = 1;
        while (reserves[at] != reserve) {
            at += 2;
        }
        return (at + 1) / 2;
    }

    private void put(int column, int pair, int itsUse, int seats, int beds) {
        int opening = model.opening(pair);
        use[column] = itsUse;
        cost[column] = model.cost(pair);
        choice[column] = (short) Math.min(Short.MAX_VALUE, model.choiceCost(pair));
        openingOfUse[itsUse] = opening;
        int first = ROWS_A_USE * itsUse;
        rowsOfUse[first] = seats;
        rowsOfUse[first + MINIMUM] = model.rows().minimum(opening);
        rowsOfUse[first + 2] = model.rows().enterpriseShare(opening);
        rowsOfUse[first + 3] = model.rows().postShare(opening);
        rowsOfUse[first + BEDS] = beds;
        if (itsUse >= firstUse[opening] + usesOfSeats(opening)) {
            rowsOfUse[first + CHANGES] = model.rows().changeBudget();
        }
    }

    /** Capacities; what belongs to an order class is as large as the class is open. */
    private double[] limits() {
        double[] limits = new double[rows];
        for (int row = 0; row < rows; row++) {
            CapacityRow each = model.rows().row(row);
            limits[row] = each.key().kind() == RowKey.Kind.MINIMUM ? 0 : each.capacity();
        }
        for (int each = 0; each < classes.size(); each++) {
            for (int seats : model.rows().seatRows(classes.opening(each))) {
                limits[seats] = 0;
            }
        }
        if (isBudgeted()) {
            limits[model.rows().changeBudget()] -= incumbents();
        }
        return limits;
    }

    private int incumbents() {
        return (int) IntStream.range(0, model.candidates())
                .filter(each -> model.rows().changes(each, PlacementProblem.NONE) != CapacityRows.NO_ROW)
                .count();
    }

    /** About how many use a row when it is full: as many as it takes, or as stay where they are. */
    double usedWhenFull(int row) {
        return row == model.rows().changeBudget() ? -limit[row] : model.rows().capacity(row);
    }

    /** Whether that use is that of students who stay where they are, which the budget of changes counts. */
    boolean isStaying(int itsUse) {
        return rowsOfUse[ROWS_A_USE * itsUse + CHANGES] != CapacityRows.NO_ROW;
    }

    int candidates() {
        return block.length - 1;
    }

    int colleges() {
        return model.problem().colleges().size();
    }

    int enterprises() {
        return model.problem().enterprises().size();
    }

    int enterpriseOf(int column) {
        return model.problem().enterpriseOf(openingOfUse[use[column]]);
    }

    /** First student of each college, who are numbered college by college; then how many there are. */
    int[] firstStudents() {
        int[] first = new int[colleges() + 1];
        for (int candidate = 0; candidate < candidates(); candidate++) {
            first[collegeOf(candidate) + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    int collegeOf(int candidate) {
        return model.problem().collegeOf(candidate);
    }

    int uses() {
        return openingOfUse.length;
    }

    /** Row of the beds that a use takes; {@link CapacityRows#NO_ROW}: none. */
    int bedsOfUse(int itsUse) {
        return rowsOfUse[ROWS_A_USE * itsUse + BEDS];
    }

    int seatRowOfUse(int itsUse) {
        return rowsOfUse[ROWS_A_USE * itsUse];
    }

    int seatsOfUse(int itsUse) {
        return model.rows().capacity(seatRowOfUse(itsUse));
    }

    /** Opening by student, of the columns taken; {@link PlacementProblem#NONE}: none. */
    int[] openingOf(int[] columnOf) {
        return Arrays.stream(columnOf)
                .map(column -> column == PlacementProblem.NONE ? PlacementProblem.NONE : openingOfUse[use[column]])
                .toArray();
    }

    /** Students by use, of the columns taken. */
    int[] taken(int[] columnOf) {
        int[] taken = new int[uses()];
        for (int column : columnOf) {
            if (column != PlacementProblem.NONE) {
                taken[use[column]]++;
            }
        }
        return taken;
    }

    /** Adds to each row what its uses amount to. */
    void addToRows(double[] amountByUse, double[] byRow) {
        for (int each = 0; each < amountByUse.length; each++) {
            double amount = amountByUse[each];
            if (amount != 0) {
                int first = ROWS_A_USE * each;
                for (int term = first; term < first + ROWS_A_USE; term++) {
                    int row = rowsOfUse[term];
                    if (row != CapacityRows.NO_ROW) {
                        byRow[row] += countsNegatively(term - first) ? -amount : amount;
                    }
                }
            }
        }
    }

    private static boolean countsNegatively(int term) {
        return term == MINIMUM || term == CHANGES;
    }

    /** What each use costs at these prices of rows. */
    void price(double[] priceByRow, double[] priceByUse) {
        for (int each = 0; each < priceByUse.length; each++) {
            int first = ROWS_A_USE * each;
            double price = 0;
            for (int term = first; term < first + ROWS_A_USE; term++) {
                int row = rowsOfUse[term];
                if (row != CapacityRows.NO_ROW) {
                    price += countsNegatively(term - first) ? -priceByRow[row] : priceByRow[row];
                }
            }
            priceByUse[each] = price;
        }
    }
}
