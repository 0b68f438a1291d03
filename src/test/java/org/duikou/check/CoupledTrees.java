package org.duikou.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** Trees with random coupling prices and branches on the mean, within all limits; the same seed, the same tree. */
final class CoupledTrees {
    private static final long SCALE = 1000;

    private final RoundFacts facts;
    private final Random random;

    CoupledTrees(RoundFacts facts, Random random) {
        this.facts = facts;
        this.random = random;
    }

    /** That tree with prices on its leaves, below up to two more branches on the mean each. */
    BranchNode of(BranchNode tree) {
        return of(tree, MeanInterval.whole(facts.policy(), SCALE), 2);
    }

    private BranchNode of(BranchNode node, MeanInterval mean, int depth) {
        if (depth > 0 && mean.to() - mean.from() > 1 && random.nextInt(3) > 0) {
            long at = mean.from() + 1 + random.nextLong(mean.to() - mean.from() - 1);
            return new BranchNode.MeanBranch(
                    at, of(node, mean.below(at), depth - 1), of(node, mean.above(at), depth - 1));
        }
        if (node instanceof BranchNode.Branch branch) {
            return new BranchNode.Branch(
                    branch.orderClass(), of(branch.closed(), mean, depth), of(branch.open(), mean, depth));
        }
        if (node instanceof BranchNode.MeanBranch branch) {
            return of(branch, mean, depth);
        }
        var leaf = (BranchNode.Leaf) node;
        return new BranchNode.Leaf(leaf.weightPrices(), leaf.softPrices(), leaf.weightMultiplier(), prices());
    }

    /** Only the side that the new branches above it have left. */
    private BranchNode of(BranchNode.MeanBranch branch, MeanInterval mean, int depth) {
        if (!mean.isWithin(branch.mean())) {
            return of(mean.to() <= branch.mean() ? branch.below() : branch.above(), mean, depth);
        }
        return new BranchNode.MeanBranch(
                branch.mean(),
                of(branch.below(), mean.below(branch.mean()), depth),
                of(branch.above(), mean.above(branch.mean()), depth));
    }

    private CouplingPrices prices() {
        long fairness = SCALE * facts.policy().fairnessWeight();
        Map<CollegeId, Long> aboveMean = new TreeMap<>();
        for (College each : facts.colleges()) {
            aboveMean.put(each.id(), upTo(fairness));
        }
        long mean = random.nextBoolean() ? 0 : random.nextLong(-fairness, fairness + 1);
        return new CouplingPrices(aboveMean, mean, companions());
    }

    private List<Companion> companions() {
        Map<CollegeId, List<StudentId>> students = new TreeMap<>();
        for (Candidate each : facts.candidates()) {
            students.computeIfAbsent(each.id().college(), absent -> new ArrayList<>())
                    .add(each.id());
        }
        List<Companion> companions = new ArrayList<>();
        for (List<StudentId> ofCollege : students.values()) {
            for (Enterprise each : facts.enterprises()) {
                StudentId payer = ofCollege.get(random.nextInt(ofCollege.size()));
                companions.add(new Companion(
                        payer, each.id(), upTo(SCALE * facts.policy().companion())));
            }
        }
        return companions;
    }

    private long upTo(long highest) {
        return switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> highest;
            default -> random.nextLong(highest + 1);
        };
    }
}
