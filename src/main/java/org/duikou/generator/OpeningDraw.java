package org.duikou.generator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.WorkConditions;

/** Turns vacancies into openings: whom they ask for, which colleges, under which conditions. */
final class OpeningDraw {
    private static final int SMALL_MARKET = 150;

    private final Round round;
    private final double cappedShare;
    private final Chance chance;
    private final Census census;
    private final Invitations invitations;
    private final Map<String, Integer> seatsByPostType = new TreeMap<>();
    private final Map<String, Integer> staffByPostType = new TreeMap<>();
    private boolean smallMarket;

    OpeningDraw(Round round, double cappedShare, Chance chance, Census census, Invitations invitations) {
        this.round = round;
        this.cappedShare = cappedShare;
        this.chance = chance;
        this.census = census;
        this.invitations = invitations;
    }

    List<Opening> draw(List<Vacancy> vacancies) {
        smallMarket = vacancies.size() < SMALL_MARKET;
        vacancies.stream()
                .filter(vacancy -> !vacancy.isOrderClass())
                .forEach(post -> seatsByPostType.merge(postKey(post), post.seats(), Integer::sum));
        seatsByPostType.forEach((key, seats) -> {
            if (chance.percent(50)) {
                staffByPostType.put(key, postStaff(seats));
            }
        });
        // One post of the market asks for night shifts without the exemption that they need.
        int atNight = vacancies.size() * 2 / 3;
        return IntStream.range(0, vacancies.size())
                .mapToObj(i -> opening(vacancies.get(i), i == atNight))
                .toList();
    }

    /** Mostly enough people for the share of a post type, sometimes a little short. */
    private int postStaff(int seats) {
        double percent = chance.share(cappedShare) ? chance.between(60, 95) : chance.between(105, 260);
        return (int) Math.ceil(seats * 5 * percent / 100);
    }

    private Opening opening(Vacancy vacancy, boolean atNight) {
        Ask ask = Ask.draw(chance, vacancy, census, smallMarket);
        Set<CollegeId> invited = invitations.draw(ask, vacancy);
        boolean post = !vacancy.isOrderClass();
        WorkConditions conditions = Conditions.draw(chance, vacancy, post && atNight);
        return new Opening(
                vacancy.id(),
                post ? OpeningKind.POST : OpeningKind.ORDER_CLASS,
                vacancy.works().id(),
                post ? vacancy.post().title() : vacancy.post().type() + "订单班",
                vacancy.post().occupation(),
                vacancy.seats(),
                vacancy.minSeats(),
                mustOpen(ask, invited, vacancy),
                post ? vacancy.post().type() : null,
                post ? staffByPostType.get(postKey(vacancy)) : null,
                0,
                ask.majors(),
                ask.levels(),
                ask.grades(),
                certificates(vacancy),
                invited,
                reserved(ask, invited, vacancy),
                conditions,
                round.start(),
                round.end(),
                chance.percent(6) ? Region.drawn(chance).near(chance, 2) : null,
                chance.percent(76));
    }

    private boolean mustOpen(Ask ask, Set<CollegeId> invited, Vacancy vacancy) {
        return vacancy.isOrderClass() && chance.percent(12) && invitations.areEasilyFilled(ask, invited, vacancy);
    }

    private Set<String> certificates(Vacancy vacancy) {
        String certificate = PupilDraw.certificate(vacancy.trade());
        boolean required = !vacancy.isOrderClass() && certificate != null && chance.percent(8);
        return required ? Set.of(certificate) : Set.of();
    }

    private SortedMap<CollegeId, Integer> reserved(Ask ask, Set<CollegeId> invited, Vacancy vacancy) {
        SortedMap<CollegeId, Integer> reserved = new TreeMap<>();
        if (chance.percent(5) && vacancy.seats() >= 5) {
            invitations.friend(ask, invited).ifPresent(college -> reserved.put(college, chance.between(1, 2)));
        }
        return reserved;
    }

    private static String postKey(Vacancy vacancy) {
        return vacancy.works().id() + ":" + vacancy.post().type();
    }
}
