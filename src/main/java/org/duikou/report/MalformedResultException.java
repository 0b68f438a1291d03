package org.duikou.report;

/** A file of a solved round is missing or cannot be read as what it should be. */
public final class MalformedResultException extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String why;

    public MalformedResultException(String file, String why) {
        super("The file (" + file + ") is malformed: " + why);
        this.file = file;
        this.why = why;
    }

    public String file() {
        return file;
    }

    public String why() {
        return why;
    }
}
