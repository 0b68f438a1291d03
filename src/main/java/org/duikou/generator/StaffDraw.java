package org.duikou.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;

/** Sizes the enterprises to their openings, so that the share of interns and the beds bind for some of them. */
final class StaffDraw {
    private final double cappedShare;
    private final Chance chance;
    private final Map<EnterpriseId, Integer> postSeats = new TreeMap<>();
    private final Map<EnterpriseId, Integer> dormitorySeats = new TreeMap<>();

    StaffDraw(List<Opening> openings, double cappedShare, Chance chance) {
        this.cappedShare = cappedShare;
        this.chance = chance;
        for (Opening opening : openings) {
            postSeats.merge(opening.enterprise(), opening.isPost() ? opening.seats() : 0, Integer::sum);
            dormitorySeats.merge(opening.enterprise(), opening.dormitory() ? opening.seats() : 0, Integer::sum);
        }
    }

    List<Enterprise> draw(List<Works> works) {
        return IntStream.range(0, works.size())
                .mapToObj(i -> enterprise(works.get(i), i))
                .toList();
    }

    private Enterprise enterprise(Works works, int index) {
        int seats = postSeats.getOrDefault(works.id(), 0);
        int dormitory = dormitorySeats.getOrDefault(works.id(), 0);
        int interns = chance.percent(20) ? chance.between(1, 6) : 0;
        boolean waived = chance.percent(2);
        boolean capped = waived || chance.share(cappedShare);
        double percent = capped ? chance.between(60, 95) : chance.between(105, 400);
        boolean limited = dormitory > 0 && chance.percent(40);
        return new Enterprise(
                works.id(),
                works.name(),
                chance.percent(90) ? CreditCode.of(index + 1) : null,
                Math.max(10, (capped ? 0 : 30) + (int) Math.ceil((seats * percent / 100 + interns) * 10)),
                interns,
                waived ? String.format("备案-%04d", index + 1) : null,
                limited ? beds(dormitory, 0.16) : null,
                limited ? beds(dormitory, 0.48) : null,
                works.location());
    }

    /** About as many as boarding students of a gender would fill, more or less. */
    private int beds(int seats, double share) {
        return 1 + (int) Math.round(seats * share * chance.between(50, 130) / 100);
    }
}
