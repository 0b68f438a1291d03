package org.duikou.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duikou.proposal.PhaseTime;
import org.duikou.proposal.PriceOfStability;
import org.duikou.proposal.PriceOfStability.Figures;
import org.duikou.proposal.SolveStatus;
import org.duikou.proposal.Summary;
import org.duikou.vocabulary.Mode;

/** {@code summary.json}, both ways. */
public final class SummaryJson {
    static final String FILE = "summary.json";

    private SummaryJson() {}

    public static String write(Summary summary) {
        ObjectNode node = JsonFields.MAPPER.createObjectNode();
        node.put("round", summary.round());
        node.put("mode", summary.mode().name());
        node.put("seed", summary.seed());
        node.put("students", summary.students());
        node.put("placed", summary.placed());
        node.put("unplaced", summary.unplaced());
        node.put("hard", summary.hard());
        node.put("unplacedWeight", summary.unplacedWeight());
        node.put("unplacedWeightBound", summary.unplacedWeightBound());
        node.put("soft", summary.soft());
        node.put("softBound", summary.softBound());
        node.put("gap", summary.gap());
        node.put("status", summary.status().name());
        var phases = node.putArray("phases");
        summary.phases()
                .forEach(each -> phases.addObject().put("name", each.name()).put("millis", each.millis()));
        ObjectNode components = node.putObject("components");
        summary.components().forEach((name, points) -> components.put(name, points));
        node.put("inputHash", summary.inputHash());
        node.put("policyHash", summary.policyHash());
        node.put("version", summary.version());
        node.put("lottery", summary.lottery());
        node.put("blockingPairs", summary.blockingPairs());
        PriceOfStability price = summary.priceOfStability();
        if (price != null) {
            ObjectNode modes = node.putObject("priceOfStability");
            write(price.optimal(), modes.putObject("optimal"));
            write(price.stable(), modes.putObject("stable"));
        }
        return JsonFields.print(node);
    }

    public static Summary read(String text) throws MalformedResultException {
        JsonFields fields = JsonFields.parse(FILE, text);
        fields.expectOnly(
                "round",
                "mode",
                "seed",
                "students",
                "placed",
                "unplaced",
                "hard",
                "unplacedWeight",
                "unplacedWeightBound",
                "soft",
                "softBound",
                "gap",
                "status",
                "phases",
                "components",
                "inputHash",
                "policyHash",
                "version",
                "lottery",
                "blockingPairs",
                "priceOfStability");
        return new Summary(
                fields.text("round"),
                fields.named("mode", Mode::valueOf),
                fields.whole("seed"),
                fields.count("students"),
                fields.count("placed"),
                fields.count("unplaced"),
                fields.whole("hard"),
                fields.whole("unplacedWeight"),
                fields.whole("unplacedWeightBound"),
                fields.whole("soft"),
                fields.whole("softBound"),
                fields.fraction("gap"),
                fields.named("status", SolveStatus::valueOf),
                phases(fields),
                components(fields.object("components")),
                fields.text("inputHash"),
                fields.text("policyHash"),
                fields.text("version"),
                fields.count("lottery"),
                fields.count("blockingPairs"),
                fields.has("priceOfStability") ? priceOfStability(fields.object("priceOfStability")) : null);
    }

    private static void write(Figures figures, ObjectNode node) {
        node.put("unplacedWeight", figures.unplacedWeight());
        node.put("soft", figures.soft());
        node.put("blockingPairs", figures.blockingPairs());
    }

    private static PriceOfStability priceOfStability(JsonFields fields) throws MalformedResultException {
        fields.expectOnly("optimal", "stable");
        return new PriceOfStability(figures(fields.object("optimal")), figures(fields.object("stable")));
    }

    private static Figures figures(JsonFields fields) throws MalformedResultException {
        fields.expectOnly("unplacedWeight", "soft", "blockingPairs");
        return new Figures(fields.whole("unplacedWeight"), fields.whole("soft"), fields.count("blockingPairs"));
    }

    private static List<PhaseTime> phases(JsonFields fields) throws MalformedResultException {
        List<PhaseTime> phases = new ArrayList<>();
        for (JsonFields each : fields.objects("phases")) {
            each.expectOnly("name", "millis");
            phases.add(new PhaseTime(each.text("name"), each.whole("millis")));
        }
        return List.copyOf(phases);
    }

    private static Map<String, Long> components(JsonFields fields) throws MalformedResultException {
        Map<String, Long> points = new LinkedHashMap<>();
        for (String name : fields.names()) {
            points.put(name, fields.whole(name));
        }
        return points;
    }
}
