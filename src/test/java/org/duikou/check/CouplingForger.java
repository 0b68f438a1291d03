package org.duikou.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** Changes coupling prices at random, within their limits and beyond; the same seed, the same change. */
final class CouplingForger {
    private final RoundFacts facts;
    private final Random random;

    CouplingForger(RoundFacts facts, Random random) {
        this.facts = facts;
        this.random = random;
    }

    CouplingPrices changed(CouplingPrices prices) {
        return switch (random.nextInt(4)) {
            case 0 -> new CouplingPrices(prices.aboveMean(), prices.mean() + step(), prices.companions());
            case 1, 2 -> new CouplingPrices(aboveMean(prices.aboveMean()), prices.mean(), prices.companions());
            default -> new CouplingPrices(
                    prices.aboveMean(), prices.mean(), companions(new ArrayList<>(prices.companions())));
        };
    }

    private long step() {
        long size = 1 + random.nextInt(random.nextBoolean() ? 3 : 900);
        return random.nextBoolean() ? size : -size;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Map<CollegeId, Long> aboveMean(Map<CollegeId, Long> prices) {
        Map<CollegeId, Long> changed = new TreeMap<>(prices);
        CollegeId college = random.nextInt(6) == 0
                ? new CollegeId("nothing")
                : oneOf(facts.colleges()).id();
        if (random.nextInt(5) == 0) {
            changed.remove(college);
        } else {
            changed.put(college, changed.getOrDefault(college, 0L) + step());
        }
        return changed;
    }

    private List<Companion> companions(List<Companion> companions) {
        if (companions.isEmpty() || random.nextInt(5) == 0) {
            companions.add(new Companion(anyStudent(), anyEnterprise(), random.nextLong(-10, 8010)));
            return companions;
        }
        Companion companion = companions.remove(random.nextInt(companions.size()));
        switch (random.nextInt(5)) {
            case 0 -> companions.add(Altered.with(companion, "student", anyStudent()));
            case 1 -> companions.add(Altered.with(companion, "enterprise", anyEnterprise()));
            case 2, 3 -> companions.add(Altered.with(companion, "price", companion.price() + step()));
            default -> {} // dropped
        }
        return companions;
    }

    private StudentId anyStudent() {
        return random.nextInt(6) == 0
                ? StudentId.of("school", "nobody")
                : oneOf(facts.candidates()).id();
    }

    private EnterpriseId anyEnterprise() {
        return random.nextInt(6) == 0
                ? new EnterpriseId("nothing")
                : oneOf(facts.enterprises()).id();
    }
}
