package org.duikou.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.BranchNode.Branch;
import org.duikou.proposal.BranchNode.Leaf;
import org.duikou.proposal.BranchNode.MeanBranch;
import org.duikou.proposal.BranchNode.Parts;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Prices;
import org.duikou.proposal.SolvedRound;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.RowKey;

/** Changes the proof of a result at random; the same seed, the same change. */
final class CertificateForger {
    private static final long[] SCALES = {1000, 500, 250, 200, 100, 10, 1, 0, -1000};

    /** Coupling prices are rounded within their sums, where the engine knows one scale only. */
    private static final long[] SCALES_OF_COUPLED = {1000, 0, -1000};

    private final RoundFacts facts;
    private final SolvedRound solved;
    private final Random random;
    private final List<RowKey> rows = new ArrayList<>();
    private final CouplingForger couplings;

    CertificateForger(RoundFacts facts, SolvedRound solved, Random random) {
        this.facts = facts;
        this.solved = solved;
        this.random = random;
        this.couplings = new CouplingForger(facts, random);
        var capacities = PlacementProblem.freeze(facts).rows();
        for (int row = 0; row < capacities.size(); row++) {
            rows.add(capacities.row(row).key());
        }
    }

    Tampering certificate() {
        Certificate certificate = solved.certificate();
        return switch (random.nextInt(8)) {
            case 0 -> field();
            case 1 -> changed("scale", Altered.with(certificate, "scale", scale(certificate.tree())));
            default -> changed("tree", Altered.with(certificate, "tree", tree(certificate.tree())));
        };
    }

    private long scale(BranchNode tree) {
        long[] scales = isCoupled(tree) ? SCALES_OF_COUPLED : SCALES;
        return scales[random.nextInt(scales.length)];
    }

    private static boolean isCoupled(BranchNode node) {
        if (node instanceof Branch branch) {
            return isCoupled(branch.closed()) || isCoupled(branch.open());
        }
        if (node instanceof Parts parts) {
            return parts.parts().stream().anyMatch(each -> isCoupled(each.tree()));
        }
        return !(node instanceof Leaf leaf) || !leaf.couplingPrices().isNone();
    }

    private Tampering changed(String what, Certificate certificate) {
        return new Tampering(
                "certificate " + what,
                facts,
                Altered.with(solved, "certificate", certificate),
                Tampering.at("certificate.json"));
    }

    private Tampering field() {
        List<String> fields = List.of("inputHash", "unplacedWeight", "unplacedWeightBound", "softBound");
        String field = fields.get(random.nextInt(fields.size()));
        return changed(field, Altered.with(solved.certificate(), field, random));
    }

    private BranchNode tree(BranchNode node) {
        if (node instanceof Parts parts && random.nextInt(6) > 0) {
            return new PartsForger(facts, random, this::tree).changed(parts);
        }
        if (node instanceof Branch branch && random.nextInt(3) > 0) {
            return branch(branch);
        }
        if (node instanceof MeanBranch branch && random.nextInt(3) > 0) {
            return meanBranch(branch);
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Branch(anyOpening(), node, node);
            case 1 -> new Branch(anyOpening(), node, new Branch(anyOpening(), node, node));
            case 2 -> new MeanBranch(random.nextLong(-1000, 130_000), node, node);
            default -> any(node);
        };
    }

    private BranchNode any(BranchNode node) {
        if (node instanceof Leaf leaf) {
            return leaf(leaf);
        }
        if (node instanceof Parts parts) {
            return new PartsForger(facts, random, this::tree).changed(parts);
        }
        return node instanceof Branch branch ? branch(branch) : meanBranch((MeanBranch) node);
    }

    private BranchNode meanBranch(MeanBranch branch) {
        return switch (random.nextInt(7)) {
            case 0 -> new MeanBranch(branch.mean(), branch.above(), branch.below());
            case 1 -> branch.below();
            case 2 -> branch.above();
            case 3 -> new MeanBranch(branch.mean() + step(), branch.below(), branch.above());
            case 4 -> new MeanBranch(branch.mean(), branch.below(), branch); // its own mean again
            case 5 -> new MeanBranch(branch.mean(), tree(branch.below()), branch.above());
            default -> new MeanBranch(branch.mean(), branch.below(), tree(branch.above()));
        };
    }

    private OpeningId anyOpening() {
        List<Opening> openings = facts.openings();
        return random.nextInt(9) == 0
                ? new OpeningId("nothing")
                : openings.get(random.nextInt(openings.size())).id();
    }

    private BranchNode branch(Branch branch) {
        return switch (random.nextInt(6)) {
            case 0 -> new Branch(branch.orderClass(), branch.open(), branch.closed());
            case 1 -> branch.closed();
            case 2 -> branch.open();
            case 3 -> new Branch(anyOpening(), branch.closed(), branch.open());
            case 4 -> new Branch(branch.orderClass(), tree(branch.closed()), branch.open());
            default -> new Branch(branch.orderClass(), branch.closed(), tree(branch.open()));
        };
    }

    private Leaf leaf(Leaf leaf) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> Altered.with(leaf, "weightPrices", prices(leaf.weightPrices()));
            case 2, 3 -> Altered.with(leaf, "softPrices", prices(leaf.softPrices()));
            case 4 -> Altered.with(leaf, "weightMultiplier", Math.max(0, leaf.weightMultiplier() + step()));
            default -> Altered.with(leaf, "couplingPrices", couplings.changed(leaf.couplingPrices()));
        };
    }

    private long step() {
        long size = 1 + random.nextInt(random.nextBoolean() ? 3 : 30_000);
        return random.nextBoolean() ? size : -size;
    }

    private Prices prices(Prices prices) {
        Map<RowKey, Long> byRow = new TreeMap<>(prices.byRow());
        List<RowKey> priced = List.copyOf(byRow.keySet());
        RowKey row = priced.isEmpty() || random.nextInt(3) == 0
                ? rows.get(random.nextInt(rows.size()))
                : priced.get(random.nextInt(priced.size()));
        long price = byRow.getOrDefault(row, 0L);
        switch (random.nextInt(6)) {
            case 0 -> byRow.remove(row);
            case 1 -> byRow.put(RowKey.parse("seats:nothing"), 1 + price);
            default -> byRow.put(row, Math.max(0, price + step()));
        }
        return new Prices(byRow);
    }
}
