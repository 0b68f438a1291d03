package org.duikou.vocabulary;

/** An opening (internship post or order class), by its own code, unique in the round. Canonical order: UTF-16 code units. */
public record OpeningId(String code) implements Comparable<OpeningId> {
    public OpeningId {
        BusinessCode.require(code);
    }

    @Override
    public int compareTo(OpeningId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
