package org.duikou.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Prices;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;

/** {@code certificate.json}, both ways; {@code solver-config/certificate.md} says what it means. */
public final class CertificateJson {
    static final String FILE = "certificate.json";
    private static final int FORMAT = 3;

    private CertificateJson() {}

    public static String write(Certificate certificate) {
        ObjectNode node = JsonFields.MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("inputHash", certificate.inputHash());
        node.put("scale", certificate.scale());
        node.put("unplacedWeight", certificate.unplacedWeight());
        node.put("unplacedWeightBound", certificate.unplacedWeightBound());
        node.put("softBound", certificate.softBound());
        node.set("tree", tree(certificate.tree()));
        return JsonFields.print(node);
    }

    /** A tree alone. */
    public static String write(BranchNode tree) {
        return JsonFields.print(tree(tree));
    }

    /**
     * A tree alone.
     *
     * @throws MalformedResultException when the text is none
     */
    public static BranchNode readTree(String text) throws MalformedResultException {
        return tree(JsonFields.parse(FILE, text));
    }

    /** The same, packed by gzip. */
    public static byte[] gzipped(Certificate certificate) {
        return GzippedText.pack(write(certificate).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode tree(BranchNode tree) {
        ObjectNode node = JsonFields.MAPPER.createObjectNode();
        if (tree instanceof BranchNode.Branch branch) {
            node.put("orderClass", branch.orderClass().code());
            node.set("closed", tree(branch.closed()));
            node.set("open", tree(branch.open()));
        } else if (tree instanceof BranchNode.MeanBranch branch) {
            node.put("mean", branch.mean());
            node.set("below", tree(branch.below()));
            node.set("above", tree(branch.above()));
        } else if (tree instanceof BranchNode.Parts parts) {
            ArrayNode list = node.putArray("parts");
            parts.parts().forEach(each -> list.add(part(each)));
        } else if (tree instanceof BranchNode.Leaf leaf) {
            node.set("weightPrices", prices(leaf.weightPrices()));
            node.set("softPrices", prices(leaf.softPrices()));
            node.put("weightMultiplier", leaf.weightMultiplier());
            if (!leaf.couplingPrices().isNone()) {
                node.set("couplingPrices", CouplingPricesJson.write(leaf.couplingPrices()));
            }
        }
        return node;
    }

    private static ObjectNode part(BranchNode.Part part) {
        ObjectNode node = JsonFields.MAPPER.createObjectNode();
        ArrayNode openings = node.putArray("openings");
        part.openings().forEach(each -> openings.add(each.code()));
        node.set("tree", tree(part.tree()));
        return node;
    }

    private static ObjectNode prices(Prices prices) {
        ObjectNode node = JsonFields.MAPPER.createObjectNode();
        prices.byRow().forEach((row, price) -> {
            if (price != 0) {
                node.put(row.toString(), price);
            }
        });
        return node;
    }

    static Certificate read(String text) throws MalformedResultException {
        JsonFields fields = JsonFields.parse(FILE, text);
        fields.expectOnly("format", "inputHash", "scale", "unplacedWeight", "unplacedWeightBound", "softBound", "tree");
        if (fields.whole("format") != FORMAT) {
            throw fields.malformed("the format is (" + fields.whole("format") + "), expected (" + FORMAT + ").");
        }
        return new Certificate(
                fields.text("inputHash"),
                fields.whole("scale"),
                fields.whole("unplacedWeight"),
                fields.whole("unplacedWeightBound"),
                fields.whole("softBound"),
                tree(fields.object("tree")));
    }

    private static BranchNode tree(JsonFields fields) throws MalformedResultException {
        if (fields.has("orderClass")) {
            fields.expectOnly("orderClass", "closed", "open");
            return new BranchNode.Branch(
                    fields.named("orderClass", OpeningId::new),
                    tree(fields.object("closed")),
                    tree(fields.object("open")));
        }
        if (fields.has("mean")) {
            fields.expectOnly("mean", "below", "above");
            return new BranchNode.MeanBranch(
                    fields.whole("mean"), tree(fields.object("below")), tree(fields.object("above")));
        }
        if (fields.has("parts")) {
            fields.expectOnly("parts");
            List<BranchNode.Part> parts = new ArrayList<>();
            for (JsonFields each : fields.objects("parts")) {
                parts.add(part(each));
            }
            return new BranchNode.Parts(parts);
        }
        return leaf(fields);
    }

    private static BranchNode.Part part(JsonFields fields) throws MalformedResultException {
        fields.expectOnly("openings", "tree");
        SortedSet<OpeningId> openings = new TreeSet<>();
        for (OpeningId each : fields.listed("openings", OpeningId::new)) {
            if (!openings.add(each)) {
                throw fields.malformed("a part lists the opening (" + each + ") twice.");
            }
        }
        return new BranchNode.Part(openings, tree(fields.object("tree")));
    }

    private static BranchNode leaf(JsonFields fields) throws MalformedResultException {
        fields.expectOnly("weightPrices", "softPrices", "weightMultiplier", "couplingPrices");
        long multiplier = fields.whole("weightMultiplier");
        if (multiplier < 0) {
            throw fields.malformed("the weight multiplier is (" + multiplier + "), expected at least 0.");
        }
        Prices weightPrices = prices(fields.object("weightPrices"));
        Prices softPrices = prices(fields.object("softPrices"));
        return fields.has("couplingPrices")
                ? new BranchNode.Leaf(
                        weightPrices, softPrices, multiplier, CouplingPricesJson.read(fields.object("couplingPrices")))
                : new BranchNode.Leaf(weightPrices, softPrices, multiplier);
    }

    private static Prices prices(JsonFields fields) throws MalformedResultException {
        Map<RowKey, Long> byRow = new TreeMap<>();
        for (String row : fields.names()) {
            long price = fields.whole(row);
            try {
                byRow.put(RowKey.parse(row), price);
            } catch (IllegalArgumentException e) {
                throw fields.malformed(String.valueOf(e.getMessage()));
            }
            if (price < 0) {
                throw fields.malformed("the price of (" + row + ") is (" + price + "), expected at least 0.");
            }
        }
        return new Prices(byRow);
    }
}
