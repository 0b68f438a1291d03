package org.duikou.solve;

/** No set of placements keeps every rule of the round, for the stated reason. */
public final class InfeasibleRoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InfeasibleRoundException(String reason) {
        super(reason);
    }
}
