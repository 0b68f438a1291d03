package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.vocabulary.CollegeId;

/**
 * Which colleges an opening invites: any in a small market, the nearer ones of those it suits in a large one.
 *
 * <p>A student of a large market has as many openings to choose from as one of a small market, about 40.
 */
final class Invitations {
    private static final double ASKED_OPENINGS = 45;
    /** Of all openings, those that would ask for a student of a manufacturing trade, were no college left out. */
    private static final double MANUFACTURING_SHARE = 0.26;
    /** The same for another trade. */
    private static final double OTHER_SHARE = 0.08;

    private final List<Campus> campuses;
    private final Census census;
    private final Chance chance;
    private final int openings;

    Invitations(List<Campus> campuses, Census census, int openings, Chance chance) {
        this.campuses = campuses;
        this.census = census;
        this.chance = chance;
        this.openings = openings;
    }

    /** The invited colleges in sorted order; empty: any. */
    Set<CollegeId> draw(Ask ask, Vacancy vacancy) {
        boolean targeted = chance.percent(vacancy.isOrderClass() ? 80 : 12);
        double invitedShare =
                ASKED_OPENINGS / openings / (vacancy.trade().isManufacturing() ? MANUFACTURING_SHARE : OTHER_SHARE);
        if (invitedShare >= 1 && !targeted) {
            return Set.of();
        }
        List<Campus> suited =
                new ArrayList<>(campuses.stream().filter(ask::admits).toList());
        int general = (int) Math.ceil(suited.size() * invitedShare);
        int count = targeted ? chance.between(3, 7) : Math.max(2, general);
        Set<CollegeId> invited = new TreeSet<>();
        int asked = 0;
        double[] weights = nearness(suited, vacancy);
        while (invited.size() < suited.size() && (invited.size() < count || asked < 3 * vacancy.minSeats())) {
            int drawn = chance.weighted(weights);
            weights[drawn] = 0;
            invited.add(suited.get(drawn).id());
            asked += census.asked(ask, suited.get(drawn));
        }
        return invited;
    }

    /** Whether far more students are asked for than an order class must have. */
    boolean areEasilyFilled(Ask ask, Set<CollegeId> invited, Vacancy orderClass) {
        int asked = campuses.stream()
                .filter(campus -> invited.isEmpty() || invited.contains(campus.id()))
                .mapToInt(campus -> census.asked(ask, campus))
                .sum();
        return asked >= 12 * orderClass.minSeats();
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

    private static double[] nearness(List<Campus> suited, Vacancy vacancy) {
        return suited.stream()
                .mapToDouble(campus -> 1
                        / (5
                                + Region.kilometres(
                                        campus.location(), vacancy.works().location())))
                .toArray();
    }
}
