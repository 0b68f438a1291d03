package org.duikou.solve.flow.block;

import java.util.Arrays;
import org.duikou.solve.Ledger;
import org.duikou.solve.Occupants;

/** Blocks that grow from one student to those whose places she would take, to those whose places they would take, ... */
final class BlockGrowth {
    private final Ledger ledger;
    private final CheapPairs cheap;
    private final int most;
    private final int[] blockOf;
    private int blocks;
    private int firstAtOnce;

    /** @param most students of a block */
    BlockGrowth(Ledger ledger, CheapPairs cheap, int most) {
        this.ledger = ledger;
        this.cheap = cheap;
        this.most = most;
        this.blockOf = new int[ledger.model().candidates()];
    }

    /** Blocks from now on have no student in common. */
    void begin() {
        firstAtOnce = blocks + 1;
    }

    /** Student numbers, the centre first. */
    int[] about(int centre) {
        blocks++;
        int[] block = new int[most];
        int size = add(centre, block, 0);
        for (int next = 0; next < size && size < most; next++) {
            for (int pair : cheap.of(block[next], ledger.openingOf(block[next]))) {
                size = addOccupants(ledger.model().opening(pair), block, size);
            }
        }
        return Arrays.copyOf(block, size);
    }

    private int addOccupants(int opening, int[] block, int before) {
        int size = before;
        Occupants occupants = ledger.occupants();
        for (int position = 0; position < occupants.size(opening) && size < most; position++) {
            size = add(occupants.student(opening, position), block, size);
        }
        return size;
    }

    private int add(int student, int[] block, int size) {
        if (blockOf[student] >= firstAtOnce) {
            return size;
        }
        blockOf[student] = blocks;
        block[size] = student;
        return size + 1;
    }
}
