package org.duikou.round;

/** Bodies for the description of the calls. */
final class RoundExamples {
    static final String ROUND =
            """
            {"code":"autumn-2026","name":"2026 年秋季实习","internshipStart":"2026-09-01","internshipEnd":"2027-02-28",\
            "mode":"OPTIMAL","policy":{"companion":12}}""";

    static final String PATCH = """
            {"state":"COLLECTING"}""";

    private RoundExamples() {}
}
