package org.duikou.round;

import java.util.Arrays;
import java.util.List;

/** Where a round is in its life. */
public enum RoundState {
    DRAFT,
    COLLECTING,
    FROZEN,
    REVIEW,
    PUBLISHED,
    CLOSED;

    /** Its tables may be changed. */
    public boolean isCollecting() {
        return this == DRAFT || this == COLLECTING;
    }

    /** Whether the life of a round leads from here to there in one step. */
    public boolean leadsTo(RoundState next) {
        return switch (this) {
            case DRAFT -> next == COLLECTING || next == FROZEN;
            case COLLECTING -> next == FROZEN;
            case FROZEN -> next == COLLECTING || next == REVIEW;
            case REVIEW -> next == COLLECTING || next == PUBLISHED;
            case PUBLISHED -> next == COLLECTING || next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** The steps that a bureau takes by its word alone; the others are taken by a run and by publishing it. */
    public List<RoundState> nextByWord() {
        return Arrays.stream(values())
                .filter(this::leadsTo)
                .filter(next -> next != REVIEW && next != PUBLISHED)
                .toList();
    }

    public List<RoundState> next() {
        return Arrays.stream(values()).filter(this::leadsTo).toList();
    }
}
