package org.duikou.http;

import org.jspecify.annotations.Nullable;

/** Places for each kind of call, so that no kind can take another's. */
final class CallPlaces {
    private final Places reads;
    private final Places writes;
    private final Places streams;

    CallPlaces(int reads, int writes, int streams) {
        this.reads = new Places(reads);
        this.writes = new Places(writes);
        this.streams = new Places(streams);
    }

    /** Null: every place for calls of that kind is taken. */
    Places.@Nullable Place take(CallKind kind) {
        return switch (kind) {
            case READ -> reads.take();
            case WRITE -> writes.take();
            case STREAM -> streams.take();
            case PROBE -> throw new IllegalArgumentException("A probe needs no place.");
        };
    }
}
