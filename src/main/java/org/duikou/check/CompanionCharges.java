package org.duikou.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.proposal.CouplingPrices.Companion;

/**
 * At an enterprise, one student of a college pays a price and its other students earn it.
 *
 * <p>Keeps one college spread out over the enterprises: quick when students come college by college, as they do in
 * their canonical order.
 */
final class CompanionCharges {
    private record Charge(int payer, int enterprise, long price) {}

    private final RoundIndex index;
    private final List<List<Charge>> byCollege;
    private final int[] payer;
    private final long[] price;
    private int college = RoundIndex.NONE;

    /** @param companions of known students and enterprises, at most one for each college and enterprise */
    CompanionCharges(RoundIndex index, List<Companion> companions) {
        this.index = index;
        this.byCollege = Stream.generate(() -> (List<Charge>) new ArrayList<Charge>())
                .limit(index.facts().colleges().size())
                .toList();
        for (Companion each : companions) {
            int student = index.number(each.student());
            byCollege
                    .get(index.collegeNumber(student))
                    .add(new Charge(student, index.number(each.enterprise()), each.price()));
        }
        this.payer = new int[index.facts().enterprises().size()];
        this.price = new long[payer.length];
        Arrays.fill(payer, RoundIndex.NONE);
    }

    long of(int student, int opening) {
        if (index.collegeNumber(student) != college) {
            turnTo(index.collegeNumber(student));
        }
        int enterprise = index.enterpriseNumber(opening);
        return payer[enterprise] == student ? price[enterprise] : -price[enterprise];
    }

    private void turnTo(int next) {
        if (college != RoundIndex.NONE) {
            byCollege.get(college).forEach(each -> price[each.enterprise()] = 0);
        }
        for (Charge each : byCollege.get(next)) {
            payer[each.enterprise()] = each.payer();
            price[each.enterprise()] = each.price();
        }
        college = next;
    }
}
