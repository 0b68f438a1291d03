package org.duikou.vocabulary;

/**
 * Names a capacity row of a round, so that a certificate can price it and a stranger can find it again.
 *
 * <p>Text form {@code kind:subject}: {@code seats:O12}, {@code reserve:O12:C01}, {@code minimum:O12},
 * {@code enterprise:E3}, {@code post:E3:welder}, {@code beds:E3:F}, {@code supervisor:C01:2} (the third supervisor of
 * that college in sorted order; a row names no person), {@code changes:round}. Canonical order: kind, then subject.
 */
public record RowKey(Kind kind, String subject) implements Comparable<RowKey> {

    /** What a row limits. */
    public enum Kind {
        /** Seats of an opening that are not reserved. */
        SEATS("seats"),
        /** Seats of an opening that one college reserved. */
        RESERVE("reserve"),
        /** Least size of an order class, once it is open. */
        MINIMUM("minimum"),
        /** Interns on the posts of an enterprise. */
        ENTERPRISE("enterprise"),
        /** Interns on the posts of one type in an enterprise. */
        POST("post"),
        /** Beds of an enterprise for one gender. */
        BEDS("beds"),
        /** Students of one supervisor. */
        SUPERVISOR("supervisor"),
        /** Students of the incumbent who are elsewhere or unplaced. */
        CHANGES("changes");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    public static RowKey seats(OpeningId opening) {
        return new RowKey(Kind.SEATS, opening.code());
    }

    public static RowKey reserve(OpeningId opening, CollegeId college) {
        return new RowKey(Kind.RESERVE, opening.code() + ":" + college.code());
    }

    public static RowKey minimum(OpeningId orderClass) {
        return new RowKey(Kind.MINIMUM, orderClass.code());
    }

    public static RowKey enterprise(EnterpriseId enterprise) {
        return new RowKey(Kind.ENTERPRISE, enterprise.code());
    }

    public static RowKey post(EnterpriseId enterprise, String postType) {
        return new RowKey(Kind.POST, enterprise.code() + ":" + postType);
    }

    public static RowKey beds(EnterpriseId enterprise, Gender gender) {
        return new RowKey(Kind.BEDS, enterprise.code() + ":" + gender);
    }

    public static RowKey supervisor(CollegeId college, int indexInCollege) {
        return new RowKey(Kind.SUPERVISOR, college.code() + ":" + indexInCollege);
    }

    /** The one row of the budget of changes. */
    public static RowKey changes() {
        return new RowKey(Kind.CHANGES, "round");
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when the kind is unknown
     */
    public static RowKey parse(String text) {
        int colon = text.indexOf(':');
        for (Kind kind : Kind.values()) {
            if (colon > 0 && kind.prefix.equals(text.substring(0, colon))) {
                return new RowKey(kind, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("The row (" + text + ") is of no known kind.");
    }

    @Override
    public int compareTo(RowKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : subject.compareTo(other.subject);
    }

    @Override
    public String toString() {
        return kind.prefix + ":" + subject;
    }
}
