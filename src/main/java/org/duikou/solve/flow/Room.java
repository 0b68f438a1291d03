package org.duikou.solve.flow;

import org.duikou.solve.InfeasibleReason;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.SeparableModel;

/** Whether any placements keep every rule: minimum sizes that must be met, and pins, may leave none. */
public final class Room {
    private Room() {}

    /**
     * Refuses a round whose weight bound exceeds what leaving everyone unplaced costs: prices prove that nothing keeps
     * the minimum sizes.
     *
     * @throws InfeasibleRoundException when so
     */
    public static void require(SeparableModel model, double weightBound) {
        double everyone = 0;
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            everyone += model.weight(candidate);
        }
        if (weightBound > everyone) {
            throw none();
        }
    }

    public static InfeasibleRoundException none() {
        return new InfeasibleRoundException(InfeasibleReason.RULES_CONTRADICT);
    }
}
