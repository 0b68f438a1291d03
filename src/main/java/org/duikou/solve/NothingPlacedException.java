package org.duikou.solve;

/** The solve ended, by its limit or by a person, before it had any placements to keep. */
public final class NothingPlacedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NothingPlacedException() {
        super("No placements were found within the limit.\nMaybe a longer limit will do.");
    }
}
