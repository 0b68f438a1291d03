package org.duikou.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/**
 * The highest coupling prices that say of given placements what they cost, whatever end of the mean is taken: where a
 * bound would first be too high.
 */
final class AimedPrices {
    private static final long SCALE = 1000;

    private final RoundFacts facts;
    private final RoundIndex index;
    private final int[] openingOf;
    private final long[] cost;
    private final long[] placed;

    private AimedPrices(RoundFacts facts, int[] openingOf) {
        this.facts = facts;
        this.index = new RoundIndex(facts);
        this.openingOf = openingOf;
        this.cost = new long[facts.colleges().size()];
        this.placed = new long[cost.length];
        var points = new Points(index, new Declarations(index), new MajorFits(index), new Distances(index));
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != RoundIndex.NONE) {
                cost[index.collegeNumber(student)] += points.choice(student, openingOf[student]);
                placed[index.collegeNumber(student)]++;
            }
        }
    }

    /** That tree with such prices on every leaf. */
    static BranchNode on(BranchNode tree, RoundFacts facts, int[] openingOf) {
        return on(tree, new AimedPrices(facts, openingOf).prices());
    }

    private static BranchNode on(BranchNode node, CouplingPrices prices) {
        if (node instanceof BranchNode.Leaf leaf) {
            return new BranchNode.Leaf(leaf.weightPrices(), leaf.softPrices(), leaf.weightMultiplier(), prices);
        }
        if (node instanceof BranchNode.MeanBranch branch) {
            return new BranchNode.MeanBranch(branch.mean(), on(branch.below(), prices), on(branch.above(), prices));
        }
        var branch = (BranchNode.Branch) node;
        return new BranchNode.Branch(branch.orderClass(), on(branch.closed(), prices), on(branch.open(), prices));
    }

    private CouplingPrices prices() {
        long allCost = 0;
        long allPlaced = 0;
        for (int college = 0; college < cost.length; college++) {
            allCost += cost[college];
            allPlaced += placed[college];
        }
        Map<CollegeId, Long> aboveMean = new TreeMap<>();
        long priced = 0;
        for (int college = 0; college < cost.length; college++) {
            if (cost[college] * allPlaced > allCost * placed[college]) {
                long price = SCALE * facts.policy().fairnessWeight();
                aboveMean.put(facts.colleges().get(college).id(), price);
                priced += price * placed[college];
            }
        }
        return new CouplingPrices(aboveMean, allPlaced == 0 ? 0 : -priced / allPlaced, companions());
    }

    /** For one or two of a college at an enterprise; with more of them a price would take off more than it adds. */
    private List<Companion> companions() {
        record Pair(CollegeId college, EnterpriseId enterprise) {}

        Map<Pair, List<StudentId>> students = new HashMap<>();
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != RoundIndex.NONE) {
                StudentId id = index.student(student).id();
                var pair = new Pair(
                        id.college(), index.enterpriseOf(openingOf[student]).id());
                students.computeIfAbsent(pair, absent -> new ArrayList<>()).add(id);
            }
        }
        List<Companion> companions = new ArrayList<>();
        students.forEach((pair, together) -> {
            if (together.size() <= 2) {
                long highest = SCALE * facts.policy().companion();
                companions.add(new Companion(together.get(0), pair.enterprise(), highest));
            }
        });
        return companions;
    }
}
