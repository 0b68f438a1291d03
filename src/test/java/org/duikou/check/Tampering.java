package org.duikou.check;

import java.util.Set;
import java.util.function.Predicate;
import org.duikou.proposal.SolvedRound;
import org.duikou.vocabulary.RoundFacts;

/**
 * A result that was changed, or whose input was.
 *
 * @param what was changed, for people
 * @param naming which violations name it
 */
record Tampering(String what, RoundFacts facts, SolvedRound solved, Predicate<Violation> naming) {

    static Predicate<Violation> any(ViolationCode... codes) {
        Set<ViolationCode> named = Set.of(codes);
        return violation -> named.contains(violation.code());
    }

    static Predicate<Violation> at(String where) {
        return violation -> violation.where().contains(where);
    }
}
