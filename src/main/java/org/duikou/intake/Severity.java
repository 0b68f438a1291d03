package org.duikou.intake;

/** What an issue does to a round: an error keeps it out, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
