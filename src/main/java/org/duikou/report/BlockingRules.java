package org.duikou.report;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.duikou.eligibility.OpeningRules;
import org.duikou.eligibility.PairRules;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.PairRule;

/**
 * Which rule stands before a student who may go nowhere: counted over her choices when only those count, else over all
 * openings. Of rules that block as many, the first in the order in which reasons are told.
 *
 * <p>What a rule blocks is looked up once for all students whom it cannot tell apart.
 */
final class BlockingRules {
    private static final Detail NO_CHOICE =
            new Detail("未填报志愿，且不服从调剂。", "No choice was made, and the student is not adjustable.");

    private final PlacementProblem problem;
    private final PairRules pairRules;
    private final Map<String, BitSet> blockedByOpeningRule = new LinkedHashMap<>();
    private final Map<Asked, BitSet> blockedByAsked = new HashMap<>();

    /** A rule and all that it asks of a student. */
    private record Asked(PairRule rule, List<Object> aspects) {}

    BlockingRules(PlacementProblem problem) {
        this.problem = problem;
        this.pairRules = new PairRules(problem);
        var openingRules = new OpeningRules(problem.policy());
        for (OpeningRule rule : OpeningRule.values()) {
            blockedByOpeningRule.put(
                    rule.name(),
                    openings(each -> openingRules.broken(problem.opening(each)).contains(rule)));
        }
    }

    Detail detail(int candidate) {
        BitSet considered = considered(candidate);
        if (considered.isEmpty()) {
            return problem.openings().isEmpty() ? new Detail("本批次没有岗位。", "The round has no opening.") : NO_CHOICE;
        }
        Map<String, BitSet> blocked = new LinkedHashMap<>();
        pairRules.applied().forEach(rule -> blocked.put(rule.name(), blocked(candidate, rule)));
        blocked.putAll(blockedByOpeningRule);
        String worst = "";
        int most = 0;
        for (Map.Entry<String, BitSet> each : blocked.entrySet()) {
            int count = both(each.getValue(), considered).cardinality();
            if (count > most) {
                worst = each.getKey();
                most = count;
            }
        }
        BitSet alone = both(considered, considered);
        for (Map.Entry<String, BitSet> each : blocked.entrySet()) {
            if (each.getKey().equals(worst)) {
                alone.and(each.getValue());
            } else {
                alone.andNot(each.getValue());
            }
        }
        return detail(considered.cardinality(), worst, most, alone.cardinality());
    }

    private BitSet considered(int candidate) {
        if (problem.candidate(candidate).adjustable()
                || problem.policy().switchedOff().contains(PairRule.NOT_CHOSEN)) {
            var all = new BitSet();
            all.set(0, problem.openings().size());
            return all;
        }
        var chosen = new BitSet();
        for (int at = problem.choices().start(candidate); at < problem.choices().start(candidate + 1); at++) {
            chosen.set(problem.choices().opening(at));
        }
        return chosen;
    }

    private BitSet blocked(int candidate, PairRule rule) {
        if (rule == PairRule.NOT_CHOSEN) {
            return new BitSet(); // it blocks none of the openings that count
        }
        List<Object> aspects = aspects(problem.candidate(candidate), rule);
        IntPredicate isBlocked = each -> pairRules.breaks(candidate, each, rule);
        return aspects.isEmpty()
                ? openings(isBlocked)
                : blockedByAsked.computeIfAbsent(new Asked(rule, aspects), absent -> openings(isBlocked));
    }

    /** Empty: the rule asks who she is. */
    private static List<Object> aspects(Candidate student, PairRule rule) {
        return switch (rule) {
            case MAJOR_MISMATCH -> List.of(student.major());
            case LEVEL_MISMATCH -> List.of(student.level());
            case GRADE_MISMATCH, FIRST_YEAR -> List.of(student.grade());
            case UNDER_16, MINOR_PROTECTED -> List.of(student.birthDate());
            case CONSENT_MISSING -> List.of(student.studentConsent(), student.guardianConsent());
            case FEMALE_PROTECTED -> List.of(student.gender());
            case NO_DORMITORY -> List.of(student.boarding());
            case CERTIFICATE_MISSING -> List.of(student.certificates());
            case DATES_MISMATCH -> List.of(
                    String.valueOf(student.availableFrom()), String.valueOf(student.availableTo()));
            case COLLEGE_NOT_INVITED -> List.of(student.id().college());
            case EXCLUDED, NOT_CHOSEN -> List.of();
        };
    }

    private BitSet openings(IntPredicate which) {
        var openings = new BitSet();
        for (int each = 0; each < problem.openings().size(); each++) {
            openings.set(each, which.test(each));
        }
        return openings;
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static Detail detail(int considered, String worst, int most, int alone) {
        return new Detail(
                "可考虑的 " + considered + " 个岗位均不符合条件；" + worst + " 排除最多：" + most + " 个，其中仅因此一条的 " + alone + " 个。",
                "None of the " + considered + " openings that count is allowed; " + worst + " blocks most: " + most
                        + ", of them " + alone + " by this rule alone.");
    }
}
