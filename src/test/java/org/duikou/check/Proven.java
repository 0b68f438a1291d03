package org.duikou.check;

import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.SolvedRound;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.RoundFacts;

/** What a tree proves of a round where nobody is placed: only the certificate matters. */
final class Proven {
    private Proven() {}

    /** @param unplacedWeight the weight that the soft bound takes as given */
    static Bounds bounds(RoundFacts facts, BranchNode tree, long unplacedWeight) {
        Verdict verdict = verdict(facts, tree, unplacedWeight);
        return new Bounds(verdict.unplacedWeightBound(), verdict.softBound());
    }

    static List<String> told(RoundFacts facts, BranchNode tree) {
        return told(facts, tree, Language.EN);
    }

    static List<String> told(RoundFacts facts, BranchNode tree, Language language) {
        return verdict(facts, tree, 1).violations().stream()
                .map(violation -> violation.text(language))
                .toList();
    }

    private static Verdict verdict(RoundFacts facts, BranchNode tree, long unplacedWeight) {
        SolvedRound solved = Told.of(PlacementProblem.freeze(facts), "", Told.FREE);
        Certificate certificate = Altered.with(solved.certificate(), "tree", tree);
        certificate = Altered.with(certificate, "unplacedWeight", unplacedWeight);
        return Checker.check(facts, Altered.with(solved, "certificate", certificate));
    }
}
