package org.duikou.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duikou.eligibility.OpeningRules;
import org.duikou.eligibility.PairRules;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.PairRule;

/**
 * Which rule stands before a student who may go nowhere: counted over her choices when only those count, else over all
 * openings.
 */
final class BlockingRules {
    private static final Detail NO_CHOICE =
            new Detail("未填报志愿，且不服从调剂。", "No choice was made, and the student is not adjustable.");

    private final PlacementProblem problem;
    private final PairRules pairRules;
    private final OpeningRules openingRules;

    BlockingRules(PlacementProblem problem) {
        this.problem = problem;
        this.pairRules = new PairRules(problem);
        this.openingRules = new OpeningRules(problem.policy());
    }

    Detail detail(int candidate) {
        int[] considered = considered(candidate);
        if (considered.length == 0) {
            return problem.openings().isEmpty() ? new Detail("本批次没有岗位。", "The round has no opening.") : NO_CHOICE;
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int opening : considered) {
            List<String> broken = broken(candidate, opening);
            for (String rule : broken) {
                tallies.computeIfAbsent(rule, absent -> new Tally()).count(broken.size() == 1);
            }
        }
        return mostBlocking(tallies, considered.length);
    }

    private int[] considered(int candidate) {
        if (problem.candidate(candidate).adjustable()
                || problem.policy().switchedOff().contains(PairRule.NOT_CHOSEN)) {
            return IntStream.range(0, problem.openings().size()).toArray();
        }
        return IntStream.range(
                        problem.choices().start(candidate), problem.choices().start(candidate + 1))
                .map(problem.choices()::opening)
                .toArray();
    }

    private List<String> broken(int candidate, int opening) {
        List<String> broken = new ArrayList<>();
        pairRules.broken(candidate, opening).forEach(rule -> broken.add(rule.name()));
        openingRules.broken(problem.opening(opening)).forEach(rule -> broken.add(rule.name()));
        return broken;
    }

    private static Detail mostBlocking(Map<String, Tally> tallies, int considered) {
        String worst = "";
        Tally most = new Tally();
        for (Map.Entry<String, Tally> each : tallies.entrySet()) {
            if (each.getValue().blocked > most.blocked) {
                worst = each.getKey();
                most = each.getValue();
            }
        }
        return new Detail(
                "可考虑的 " + considered + " 个岗位均不符合条件；" + worst + " 排除最多：" + most.blocked + " 个，其中仅因此一条的 " + most.alone
                        + " 个。",
                "None of the " + considered + " openings that count is allowed; " + worst + " blocks most: "
                        + most.blocked + ", of them " + most.alone + " by this rule alone.");
    }

    private static final class Tally {
        private int blocked;
        private int alone;

        void count(boolean isAlone) {
            blocked++;
            alone += isAlone ? 1 : 0;
        }
    }
}
