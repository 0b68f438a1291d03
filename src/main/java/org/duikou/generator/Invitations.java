package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;

/**
 * Which colleges an opening invites: its enterprise's partners, the nearer ones and those that have few seats yet.
 *
 * <p>A student has about 30 openings to choose from in a market of 300, about 40 in one of 2,000 or more.
 */
final class Invitations {
    private static final double FEWEST_ASKED_OPENINGS = 22;
    private static final double MOST_ASKED_OPENINGS = 32;
    private static final double ASKED_OPENINGS_A_TENFOLD = 12;
    /** Of all openings, those that would ask for a student of a manufacturing trade, were no college left out. */
    private static final double MANUFACTURING_SHARE = 0.30;
    /** The same for another trade. */
    private static final double OTHER_SHARE = 0.12;

    private final List<Campus> campuses;
    private final Census census;
    private final Chance chance;
    private final int openings;
    private final Map<EnterpriseId, Set<CollegeId>> partners = new TreeMap<>();
    private final Map<CollegeId, Double> seatsOffered = new TreeMap<>();

    Invitations(List<Campus> campuses, Census census, int openings, Chance chance) {
        this.campuses = campuses;
        this.census = census;
        this.chance = chance;
        this.openings = openings;
    }

    /** The invited colleges in sorted order; empty: any. */
    Set<CollegeId> draw(Ask ask, Vacancy vacancy) {
        List<Campus> suited = campuses.stream().filter(ask::admits).toList();
        double share =
                askedOpenings() / openings / (vacancy.trade().isManufacturing() ? MANUFACTURING_SHARE : OTHER_SHARE);
        if (share >= 1) {
            suited.forEach(campus -> offer(campus, vacancy, suited.size()));
            return Set.of();
        }
        List<Campus> invited = invited(ask, vacancy, suited, (int) Math.ceil(suited.size() * share));
        invited.forEach(campus -> offer(campus, vacancy, invited.size()));
        Set<CollegeId> ids = new TreeSet<>();
        invited.forEach(campus -> ids.add(campus.id()));
        partners.computeIfAbsent(vacancy.works().id(), id -> new TreeSet<>()).addAll(ids);
        return ids;
    }

    private double askedOpenings() {
        double more = ASKED_OPENINGS_A_TENFOLD * StrictMath.log10(openings / 300.0);
        return Math.max(FEWEST_ASKED_OPENINGS, Math.min(MOST_ASKED_OPENINGS, FEWEST_ASKED_OPENINGS + more));
    }

    /** Partners first, then others until there are enough colleges, and for an order class enough students. */
    private List<Campus> invited(Ask ask, Vacancy vacancy, List<Campus> suited, int count) {
        Set<CollegeId> known = partners.getOrDefault(vacancy.works().id(), Set.of());
        List<Campus> invited = new ArrayList<>();
        double[] weights = suited.stream()
                .mapToDouble(campus -> weight(campus, vacancy, known))
                .toArray();
        int asked = 0;
        while (invited.size() < suited.size() && (invited.size() < count || asked < 6 * vacancy.minSeats())) {
            int drawn = chance.weighted(weights);
            weights[drawn] = 0;
            invited.add(suited.get(drawn));
            asked += census.asked(ask, suited.get(drawn));
        }
        return invited;
    }

    private double weight(Campus campus, Vacancy vacancy, Set<CollegeId> known) {
        double near =
                1 / (8 + Region.kilometres(campus.location(), vacancy.works().location()));
        double supply = 0.3 + seatsOffered.getOrDefault(campus.id(), 0.0) / census.students(campus);
        return near / (supply * supply) * (known.contains(campus.id()) ? 25 : 1);
    }

    private void offer(Campus campus, Vacancy vacancy, int among) {
        seatsOffered.merge(campus.id(), (double) vacancy.seats() / among, Double::sum);
    }

    /** Whether far more students are asked for than an order class must have. */
    boolean areEasilyFilled(Ask ask, Set<CollegeId> invited, Vacancy orderClass) {
        int asked = campuses.stream()
                .filter(campus -> invited.isEmpty() || invited.contains(campus.id()))
                .mapToInt(campus -> census.asked(ask, campus))
                .sum();
        return asked >= 8 * orderClass.minSeats();
    }

    /** A college that the opening suits, to reserve seats for. */
    Optional<CollegeId> friend(Ask ask, Set<CollegeId> invited) {
        List<Campus> friends = campuses.stream()
                .filter(campus -> invited.isEmpty() || invited.contains(campus.id()))
                .filter(ask::admits)
                .toList();
        return friends.isEmpty()
                ? Optional.empty()
                : Optional.of(chance.one(friends).id());
    }
}
