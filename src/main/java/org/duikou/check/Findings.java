package org.duikou.check;

import java.util.ArrayList;
import java.util.List;

/** The violations found so far. */
final class Findings {
    static final String PLACEMENTS = "placements.csv";
    static final String UNPLACED = "unplaced.csv";
    static final String ORDER_CLASSES = "order-classes.csv";
    static final String BLOCKING_PAIRS = "blocking-pairs.csv";
    static final String SUMMARY = "summary.json";
    static final String CERTIFICATE = "certificate.json";
    static final String ROUND = "round.json";

    private final List<Violation> violations = new ArrayList<>();

    void add(ViolationCode code, String where, Object... arguments) {
        add(Violation.of(code, where, arguments));
    }

    void add(Violation violation) {
        violations.add(violation);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
