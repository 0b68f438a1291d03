package org.duikou.solve;

/** The solve ended, by its limit or by a person, before it had any placements to keep. */
public final class NothingPlacedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NothingPlacedException() {
        super("The solve ended before it had any placements.\nMaybe a longer limit will do.");
    }
}
