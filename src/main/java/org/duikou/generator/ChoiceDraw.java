package org.duikou.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;

/** Draws choice lists: three to six openings; the well-known, the near and those of one's own trade come first. */
final class ChoiceDraw {
    private static final double[] LENGTH_WEIGHTS = {20, 30, 25, 25};
    private static final double KILOMETRES_THAT_HALVE = 30;
    private static final int PERCENT_FAMILIAR = 18;
    private static final int WEIGHT_FAMILIAR = 12;
    /** A prime above every roster's size: with it the colleges take turns. */
    private static final int STRIDE = 1_000_003;

    private final Market market;
    private final List<Opening> openings;
    private final Chance chance;
    private final Map<OpeningId, Integer> timesFirst = new TreeMap<>();

    ChoiceDraw(Market market, List<Opening> openings, Chance chance) {
        this.market = market;
        this.openings = openings;
        this.chance = chance;
    }

    List<Choice> draw(List<Pupil> pupils) {
        List<Choice> choices = new ArrayList<>(pupils.size() * 5);
        for (int turn = 0; turn < pupils.size(); turn++) {
            Pupil pupil = pupils.get((int) ((long) turn * STRIDE % pupils.size()));
            int rank = 0;
            for (OpeningId opening : wishes(pupil)) {
                choices.add(new Choice(pupil.candidate().id(), ++rank, opening));
            }
        }
        return choices;
    }

    private Set<OpeningId> wishes(Pupil pupil) {
        List<Market.Stall> fitting = market.fitting(pupil);
        double[] weights =
                fitting.stream().mapToDouble(stall -> weight(pupil, stall)).toArray();
        int length = Math.min(3 + chance.weighted(LENGTH_WEIGHTS), fitting.size());
        Set<OpeningId> wishes = new LinkedHashSet<>();
        while (wishes.size() < length) {
            int drawn = chance.weighted(weights);
            weights[drawn] = 0;
            wishes.add(fitting.get(drawn).opening().id());
        }
        wishes.stream().findFirst().ifPresent(first -> timesFirst.merge(first, 1, Integer::sum));
        if (chance.permille(25)) {
            wishes.add(chance.one(openings).id());
        }
        return wishes;
    }

    private double weight(Pupil pupil, Market.Stall stall) {
        double near = 1 / (1 + Region.kilometres(pupil.residence(), stall.location()) / KILOMETRES_THAT_HALVE);
        double own = stall.opening().majors().contains(pupil.major().code()) ? 2 : 1;
        return stall.popularity() * seatsLeft(stall.opening()) * near * own * familiarity(pupil, stall);
    }

    /** Word gets about of what is run down already; the wanted ones stay wanted all the same. */
    private double seatsLeft(Opening opening) {
        double crowd = timesFirst.getOrDefault(opening.id(), 0) / (double) opening.seats();
        return opening.seats() / (0.25 + crowd * crowd);
    }

    /** Some enterprises are well known at a school, which sends its students there together. */
    private static int familiarity(Pupil pupil, Market.Stall stall) {
        String acquaintance = pupil.campus().id() + ":" + stall.opening().enterprise();
        return Chance.of(0, acquaintance).percent(PERCENT_FAMILIAR) ? WEIGHT_FAMILIAR : 1;
    }
}
