package org.duikou.solve.flow.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Ledger;
import org.duikou.solve.RowUse;
import org.duikou.vocabulary.Opening;

/** The room that students outside of a block leave to it, row by row. */
final class BlockRows {
    private final Ledger ledger;
    private final CapacityRows rows;
    private final RowUse use;
    private final IntegerProgram program;
    private final Map<Integer, Integer> rowByCapacity = new TreeMap<>();
    private final Map<Integer, List<Taker>> takersByOpening = new TreeMap<>();

    private record Taker(int student, int variable) {}

    /** @param ledger without the block's students */
    BlockRows(Ledger ledger, IntegerProgram program) {
        this.ledger = ledger;
        this.rows = ledger.model().rows();
        this.use = ledger.rows();
        this.program = program;
    }

    /** That variable sends that student there. */
    void use(int student, int opening, int variable) {
        takersByOpening.computeIfAbsent(opening, absent -> new ArrayList<>()).add(new Taker(student, variable));
        limit(rows.enterpriseShare(opening), variable);
        limit(rows.postShare(opening), variable);
        limit(rows.beds(student, opening), variable);
        limit(rows.supervisor(student), variable);
        keep(student, opening, variable);
    }

    /** The ledger counts her as changed, until she is back where she is now. */
    private void keep(int student, int opening, int variable) {
        int changes = rows.changes(student, PlacementProblem.NONE);
        if (changes != CapacityRows.NO_ROW && rows.changes(student, opening) == CapacityRows.NO_ROW) {
            program.add(row(changes), variable, -1);
        }
    }

    private void limit(int capacity, int variable) {
        if (capacity != CapacityRows.NO_ROW) {
            program.add(row(capacity), variable, 1);
        }
    }

    private int row(int capacity) {
        return rowByCapacity.computeIfAbsent(capacity, absent -> program.row(-IntegerProgram.ANY, use.left(capacity)));
    }

    /** States seats and sizes, once every student was told. */
    void state() {
        takersByOpening.forEach((opening, takers) -> {
            addSeats(opening, takers);
            if (ledger.model().problem().opening(opening).isOrderClass()) {
                addSize(opening, takers);
            }
        });
    }

    private void addSeats(int opening, List<Taker> takers) {
        int[] reserves = rows.reserves(opening);
        int pool = rows.capacity(rows.seats(opening)) - ledger.occupants().size(opening);
        int seats = program.row(-IntegerProgram.ANY, pool);
        takers.forEach(taker -> program.add(seats, taker.variable, 1));
        for (int at = 1; at < reserves.length; at += 2) {
            int reserve = reserves[at];
            int onReserve = program.variable(0, rows.capacity(reserve), false, 0);
            program.add(seats, onReserve, -1);
            int filled = program.row(-IntegerProgram.ANY, use.use(reserve));
            program.add(filled, onReserve, 1);
            for (Taker taker : takers) {
                if (rows.reserve(taker.student, opening) == reserve) {
                    program.add(filled, taker.variable, -1);
                }
            }
        }
    }

    private void addSize(int number, List<Taker> takers) {
        Opening opening = ledger.model().problem().opening(number);
        int present = ledger.occupants().size(number);
        if (present >= opening.minSeats()) {
            return;
        }
        int least = program.row(present > 0 ? opening.minSeats() - present : 0, IntegerProgram.ANY);
        takers.forEach(taker -> program.add(least, taker.variable, 1));
        if (present == 0) {
            int open = program.variable(opening.mustOpen() ? 1 : 0, 1, true, 0);
            program.add(least, open, -opening.minSeats());
            int most = program.row(-IntegerProgram.ANY, 0);
            takers.forEach(taker -> program.add(most, taker.variable, 1));
            program.add(most, open, -opening.seats());
        }
    }
}
