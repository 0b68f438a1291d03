package org.duikou.vocabulary;

/** An enterprise, by the code its bureau gave it. Canonical order: UTF-16 code units. */
public record EnterpriseId(String code) implements Comparable<EnterpriseId> {
    public EnterpriseId {
        BusinessCode.require(code);
    }

    @Override
    public int compareTo(EnterpriseId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
