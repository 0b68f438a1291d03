package org.duikou.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.vocabulary.RowKey;

/** What is wrong with a certificate's tree, each thing once however often the tree is walked. */
final class TreeFaults {
    private static final String WHERE = Findings.CERTIFICATE + " tree";

    private final TreeSet<RowKey> unknownRows = new TreeSet<>();
    private final Set<Violation> malformed = new LinkedHashSet<>();
    private final Set<Violation> brokenCoupling = new LinkedHashSet<>();

    /** A branch where none may be. */
    void addBranch(Object where, String zh, String en) {
        malformed.add(Violation.of(ViolationCode.TREE_MALFORMED, WHERE, where, zh, en));
    }

    /** Something that does not lie within one part of the round. */
    void addParts(Object where, String zh, String en) {
        malformed.add(Violation.of(ViolationCode.PARTS_MALFORMED, WHERE, where, zh, en));
    }

    /** Takes the rows that do not exist; they count as free, and hide nothing that is proven. */
    Set<RowKey> unknownRows() {
        return unknownRows;
    }

    /** Takes the coupling prices that break their limits. */
    Set<Violation> brokenCoupling() {
        return brokenCoupling;
    }

    boolean allowProof() {
        return malformed.isEmpty() && brokenCoupling.isEmpty();
    }

    boolean allowCoupling() {
        return brokenCoupling.isEmpty();
    }

    void tell(Findings findings) {
        malformed.forEach(findings::add);
        unknownRows.forEach(row -> findings.add(ViolationCode.ROW_UNKNOWN, WHERE, row));
        brokenCoupling.forEach(findings::add);
    }
}
