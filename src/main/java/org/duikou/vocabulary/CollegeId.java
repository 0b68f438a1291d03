package org.duikou.vocabulary;

/** A college, by the code its bureau gave it. Canonical order: UTF-16 code units. */
public record CollegeId(String code) implements Comparable<CollegeId> {
    public CollegeId {
        BusinessCode.require(code);
    }

    @Override
    public int compareTo(CollegeId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
