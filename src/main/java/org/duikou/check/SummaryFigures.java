package org.duikou.check;

import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.PriceOfStability;
import org.duikou.proposal.Score;
import org.duikou.proposal.SoftComponent;
import org.duikou.proposal.Summary;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;

/** The figures of {@code summary.json}. Seed, phase times and version are told by the run alone and not judged. */
final class SummaryFigures {
    private final Summary summary;
    private final Findings findings;

    SummaryFigures(Summary summary, Findings findings) {
        this.summary = summary;
        this.findings = findings;
    }

    void addOtherRound(RoundFacts facts, String inputHash, String policyHash) {
        compare("round", summary.round(), facts.round().code());
        if (!summary.inputHash().equals(inputHash)) {
            findings.add(ViolationCode.INPUT_DIFFERS, where("inputHash"), summary.inputHash(), inputHash);
        }
        if (!summary.policyHash().equals(policyHash)) {
            findings.add(ViolationCode.POLICY_DIFFERS, where("policyHash"), summary.policyHash(), policyHash);
        }
    }

    void addWrongCounts(int[] openingOf) {
        int placed = (int) Arrays.stream(openingOf)
                .filter(opening -> opening != RoundIndex.NONE)
                .count();
        compare("students", summary.students(), openingOf.length);
        compare("placed", summary.placed(), placed);
        compare("unplaced", summary.unplaced(), openingOf.length - placed);
        compare("hard", summary.hard(), 0L);
    }

    void addWrongScore(Score score) {
        compare("unplacedWeight", summary.unplacedWeight(), score.unplacedWeight());
        compare("soft", summary.soft(), score.soft());
        var names = new TreeSet<String>(summary.components().keySet());
        for (SoftComponent component : SoftComponent.values()) {
            String name = component.key();
            compare(
                    "components." + name,
                    summary.components().get(name),
                    score.components().getOrDefault(component, 0L));
            names.remove(name);
        }
        names.forEach(name -> compare("components." + name, summary.components().get(name), ""));
    }

    /** Lots are drawn anew only to find a stable set that places more. */
    void addWrongStability(int blockingPairs) {
        compare("blockingPairs", summary.blockingPairs(), blockingPairs);
        if (summary.mode() == Mode.OPTIMAL) {
            compare("lottery", summary.lottery(), 0);
        }
        PriceOfStability price = summary.priceOfStability();
        if (price != null) {
            boolean isOptimal = summary.mode() == Mode.OPTIMAL;
            PriceOfStability.Figures own = isOptimal ? price.optimal() : price.stable();
            PriceOfStability.Figures other = isOptimal ? price.stable() : price.optimal();
            var derived =
                    new PriceOfStability.Figures(summary.unplacedWeight(), summary.soft(), summary.blockingPairs());
            compare("priceOfStability", own, derived);
            if (other.unplacedWeight() < summary.unplacedWeightBound()) {
                compare("priceOfStability", other.unplacedWeight(), summary.unplacedWeightBound() + "..");
            }
        }
    }

    /** @param gap that the placements and the proven bounds have */
    void addWrongProof(Certificate certificate, double gap) {
        compare("unplacedWeightBound", summary.unplacedWeightBound(), certificate.unplacedWeightBound());
        compare("softBound", summary.softBound(), certificate.softBound());
        compare("gap", summary.gap(), gap);
        boolean isTrue =
                switch (summary.status()) {
                    case OPTIMAL -> gap == 0;
                    case WITHIN_GAP, FEASIBLE, STOPPED -> gap != 0;
                    case INFEASIBLE_INPUT -> false;
                };
        if (!isTrue) {
            findings.add(ViolationCode.STATUS_UNTRUE, where("status"), summary.status(), gap);
        }
    }

    private void compare(String field, @Nullable Object told, Object derived) {
        if (!Objects.equals(told, derived)) {
            findings.add(ViolationCode.SUMMARY_FIELD, where(field), field, told == null ? "" : told, derived);
        }
    }

    private static String where(String field) {
        return Findings.SUMMARY + " " + field;
    }
}
