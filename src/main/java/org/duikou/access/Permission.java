package org.duikou.access;

import java.util.Arrays;
import java.util.Optional;

/** A kind of operation that a key can be narrowed to. A role bounds what a key may do; permissions only narrow it. */
public enum Permission {
    ROUNDS_READ("rounds:read"),
    ROUNDS_WRITE("rounds:write"),
    /** What a roster tells of a college's own students. */
    ROSTERS_READ("rosters:read"),
    /** Colleges, institutions, students, choices, exclusions, pins, placements in force. */
    ROSTERS_WRITE("rosters:write"),
    OPENINGS_READ("openings:read"),
    /** Enterprises, openings, assessments. */
    OPENINGS_WRITE("openings:write"),
    RUNS_READ("runs:read"),
    RUNS_WRITE("runs:write"),
    /** What runs found: the unplaced, order classes, summary, certificate. */
    RESULTS_READ("results:read"),
    /** Who goes where, proposed or published. */
    PLACEMENTS_READ("placements:read"),
    PUBLICATIONS_WRITE("publications:write"),
    /** Aggregate supply and demand. */
    DEMAND_READ("demand:read"),
    AUDIT_READ("audit:read"),
    /** Erasing persons, and changing the key that their data is under. */
    PRIVACY_WRITE("privacy:write"),
    KEYS_READ("keys:read"),
    KEYS_WRITE("keys:write");

    private final String text;

    Permission(String text) {
        this.text = text;
    }

    /** As keys and callers write it. */
    public String text() {
        return text;
    }

    static Optional<Permission> find(String text) {
        return Arrays.stream(values())
                .filter(permission -> permission.text.equals(text))
                .findFirst();
    }
}
