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

    private final RoundFacts facts;
    private final SolvedRound solved;
    private final Random random;
    private final List<RowKey> rows = new ArrayList<>();

    CertificateForger(RoundFacts facts, SolvedRound solved, Random random) {
        this.facts = facts;
        this.solved = solved;
        this.random = random;
        var capacities = PlacementProblem.freeze(facts).rows();
        for (int row = 0; row < capacities.size(); row++) {
            rows.add(capacities.row(row).key());
        }
    }

    Tampering certificate() {
        Certificate certificate = solved.certificate();
        return switch (random.nextInt(8)) {
            case 0 -> field();
            case 1 -> changed("scale", Altered.with(certificate, "scale", SCALES[random.nextInt(SCALES.length)]));
            default -> changed("tree", Altered.with(certificate, "tree", tree(certificate.tree())));
        };
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
        if (node instanceof Branch branch && random.nextInt(3) > 0) {
            return branch(branch);
        }
        return switch (random.nextInt(5)) {
            case 0 -> new Branch(anyOpening(), node, node);
            case 1 -> new Branch(anyOpening(), node, new Branch(anyOpening(), node, node));
            default -> node instanceof Leaf leaf ? leaf(leaf) : branch((Branch) node);
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
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Leaf(prices(leaf.weightPrices()), leaf.softPrices(), leaf.weightMultiplier());
            case 2, 3 -> new Leaf(leaf.weightPrices(), prices(leaf.softPrices()), leaf.weightMultiplier());
            default -> new Leaf(leaf.weightPrices(), leaf.softPrices(), Math.max(0, leaf.weightMultiplier() + step()));
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
