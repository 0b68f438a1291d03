package org.duikou.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.RoundFacts;

/** What the checker finds wrong with placements that are told truly. */
final class Judged {
    /** What follows when placements break a rule, or leave a place free: they can beat the bound, or belie a reason. */
    private static final Set<ViolationCode> CONSEQUENCES =
            EnumSet.of(ViolationCode.BOUND_DIFFERS, ViolationCode.BOUND_ABOVE_VALUE, ViolationCode.UNPLACED_REASON);

    private Judged() {}

    static List<Violation> rules(RoundDraft round, String placements) {
        RoundFacts facts = round.facts();
        return Checker.check(facts, Told.of(facts, placements)).violations().stream()
                .filter(violation -> !CONSEQUENCES.contains(violation.code()))
                .toList();
    }

    static List<ViolationCode> codes(RoundDraft round, String placements) {
        return rules(round, placements).stream().map(Violation::code).toList();
    }

    static List<String> sentences(RoundDraft round, String placements) {
        return rules(round, placements).stream()
                .map(violation -> violation.text(Language.EN))
                .toList();
    }
}
