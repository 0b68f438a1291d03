package org.duikou.check;

import java.util.TreeSet;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.PairRule;

/** The rules that each placement must keep alone: pair rules, opening rules and pins. */
final class PlacementRules {
    private static final String UNPLACED = "-";

    private final RoundIndex index;
    private final Declarations declared;
    private final StudentRules rules;

    PlacementRules(RoundIndex index, Declarations declared, StudentRules rules) {
        this.index = index;
        this.declared = declared;
        this.rules = rules;
    }

    void addBroken(int[] openingOf, Findings findings) {
        var used = new TreeSet<Integer>();
        for (int student = 0; student < openingOf.length; student++) {
            addBrokenPin(student, openingOf[student], findings);
            if (openingOf[student] != RoundIndex.NONE) {
                used.add(openingOf[student]);
                addBrokenPair(student, openingOf[student], findings);
            }
        }
        used.forEach(opening -> addBrokenPost(index.opening(opening), findings));
    }

    private void addBrokenPair(int student, int opening, Findings findings) {
        var id = index.student(student).id();
        for (PairRule rule : rules.broken(student, opening)) {
            findings.add(
                    ViolationCode.of(rule),
                    Findings.PLACEMENTS + " " + id,
                    id,
                    index.opening(opening).id());
        }
    }

    /** Told once a post, not once a student. */
    private void addBrokenPost(Opening opening, Findings findings) {
        for (OpeningRule rule : PostRules.broken(opening, index.policy())) {
            findings.add(ViolationCode.of(rule), Findings.PLACEMENTS + " " + opening.id(), opening.id());
        }
    }

    private void addBrokenPin(int student, int opening, Findings findings) {
        if (declared.isPinned(student) && declared.pin(student) != opening) {
            var id = index.student(student).id();
            findings.add(
                    ViolationCode.PINNED,
                    Findings.PLACEMENTS + " " + id,
                    id,
                    name(opening),
                    name(declared.pin(student)));
        }
    }

    private String name(int opening) {
        return opening == RoundIndex.NONE
                ? UNPLACED
                : index.opening(opening).id().code();
    }
}
