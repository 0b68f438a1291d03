package org.duikou.access;

/** What is done, as the audit names it. */
public enum AuditAction {
    ROUND_MADE,
    ROUND_CHANGED,
    ROUND_IMPORTED,
    TABLE_REPLACED,
    RUN_REQUESTED,
    RUN_STOPPED,
    RUN_DISCARDED,
    RUN_ENDED,
    RUN_PUBLISHED,
    PUBLICATION_APPROVED,
    PUBLICATION_WITHDRAWN,
    KEY_GIVEN_OUT,
    KEY_TAKEN_BACK,
    STUDENT_ERASED,
    ROUND_ANONYMISED,
    DATA_KEYS_WRAPPED,
    /** A call without the right key, or with one that may not call it. */
    ACCESS_REFUSED,
    TABLE_READ(Kind.READ),
    PLACEMENTS_READ(Kind.READ),
    UNPLACED_READ(Kind.READ),
    BLOCKING_PAIRS_READ(Kind.READ),
    AUDIT_EXPORTED(Kind.READ);

    private enum Kind {
        CHANGE,
        READ
    }

    private final Kind kind;

    AuditAction() {
        this(Kind.CHANGE);
    }

    AuditAction(Kind kind) {
        this.kind = kind;
    }

    /** Whether nothing changes: what is kept is that somebody saw it. */
    public boolean isRead() {
        return kind == Kind.READ;
    }
}
