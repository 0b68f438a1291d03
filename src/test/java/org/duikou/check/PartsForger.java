package org.duikou.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.BranchNode.MeanBranch;
import org.duikou.proposal.BranchNode.Part;
import org.duikou.proposal.BranchNode.Parts;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;

/** Changes the parts of a certificate at random. */
final class PartsForger {
    private final RoundFacts facts;
    private final Random random;
    private final UnaryOperator<BranchNode> trees;

    /** @param trees changes the tree of one part */
    PartsForger(RoundFacts facts, Random random, UnaryOperator<BranchNode> trees) {
        this.facts = facts;
        this.random = random;
        this.trees = trees;
    }

    BranchNode changed(Parts tree) {
        List<Part> parts = new ArrayList<>(tree.parts());
        int one = random.nextInt(parts.size());
        int other = random.nextInt(parts.size());
        Part part = parts.get(one);
        switch (random.nextInt(9)) {
            case 0 -> parts.set(one, new Part(with(part.openings(), anyOpening()), part.tree()));
            case 1 -> parts.set(one, new Part(without(part.openings()), part.tree()));
            case 2 -> parts.remove(one);
            case 3 -> parts.add(new Part(new TreeSet<>(), part.tree()));
            case 4 -> {
                parts.set(one, new Part(part.openings(), parts.get(other).tree()));
                parts.set(other, new Part(parts.get(other).openings(), part.tree()));
            }
            case 5 -> parts.set(one, new Part(part.openings(), new MeanBranch(9, part.tree(), part.tree())));
            case 6 -> parts.set(one, new Part(part.openings(), tree));
            default -> parts.set(one, new Part(part.openings(), trees.apply(part.tree())));
        }
        return new Parts(parts);
    }

    private OpeningId anyOpening() {
        List<Opening> openings = facts.openings();
        return random.nextInt(9) == 0
                ? new OpeningId("nothing")
                : openings.get(random.nextInt(openings.size())).id();
    }

    private static SortedSet<OpeningId> with(SortedSet<OpeningId> openings, OpeningId another) {
        SortedSet<OpeningId> more = new TreeSet<>(openings);
        more.add(another);
        return more;
    }

    private SortedSet<OpeningId> without(SortedSet<OpeningId> openings) {
        List<OpeningId> fewer = new ArrayList<>(openings);
        if (!fewer.isEmpty()) {
            fewer.remove(random.nextInt(fewer.size()));
        }
        return new TreeSet<>(fewer);
    }
}
