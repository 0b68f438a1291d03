package org.duikou.check;

import java.util.HashSet;
import java.util.Set;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;

/** What coupling prices must keep to; those that do not prove nothing. */
final class CouplingRules {
    private static final String WHERE = Findings.CERTIFICATE + " couplingPrices";

    private final RoundIndex index;
    private final long highestAboveMean;
    private final long highestCompanion;
    private final Set<Violation> broken;

    /**
     * @param broken takes what is wrong
     * @throws ArithmeticException when a limit exceeds 64 bits
     */
    CouplingRules(RoundIndex index, long scale, Set<Violation> broken) {
        this.index = index;
        this.highestAboveMean = Math.multiplyExact(scale, (long) index.policy().fairnessWeight());
        this.highestCompanion = Math.multiplyExact(scale, (long) index.policy().companion());
        this.broken = broken;
    }

    void addBroken(CouplingPrices prices) {
        prices.aboveMean().forEach((college, price) -> {
            addUnknown(college, index.find(college));
            if (price < 0 || price > highestAboveMean) {
                add(ViolationCode.COUPLING_PRICE, "aboveMean " + college, price, "0.." + highestAboveMean);
            }
        });
        var pairs = new HashSet<Pair>(2 * prices.companions().size());
        for (Companion each : prices.companions()) {
            addUnknown(each.student(), index.find(each.student()));
            addUnknown(each.enterprise(), index.find(each.enterprise()));
            if (each.price() < 0 || each.price() > highestCompanion) {
                String what = "companions " + each.student() + " " + each.enterprise();
                add(ViolationCode.COUPLING_PRICE, what, each.price(), "0.." + highestCompanion);
            }
            var pair = new Pair(each.student().college(), each.enterprise());
            if (!pairs.add(pair)) {
                add(ViolationCode.COMPANION_TWICE, pair.college(), pair.enterprise());
            }
        }
    }

    private void addUnknown(Object named, int number) {
        if (number == RoundIndex.NONE) {
            add(ViolationCode.COUPLING_UNKNOWN, named);
        }
    }

    private void add(ViolationCode code, Object... arguments) {
        broken.add(Violation.of(code, WHERE, arguments));
    }

    private record Pair(CollegeId college, EnterpriseId enterprise) {}
}
