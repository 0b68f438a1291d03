package org.duikou.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;

/** Draws choice lists: three to six openings, the well-known, the near and those of one's own trade first. */
final class ChoiceDraw {
    private static final double[] LENGTH_WEIGHTS = {25, 30, 25, 20};
    private static final double KILOMETRES_THAT_HALVE = 15;

    private final Market market;
    private final List<Opening> openings;
    private final Chance chance;

    ChoiceDraw(Market market, List<Opening> openings, Chance chance) {
        this.market = market;
        this.openings = openings;
        this.chance = chance;
    }

    List<Choice> draw(List<Pupil> pupils) {
        List<Choice> choices = new ArrayList<>(pupils.size() * 5);
        for (Pupil pupil : pupils) {
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
        if (chance.permille(25)) {
            wishes.add(chance.one(openings).id());
        }
        return wishes;
    }

    private double weight(Pupil pupil, Market.Stall stall) {
        double near = 1 / (1 + Region.kilometres(pupil.residence(), stall.location()) / KILOMETRES_THAT_HALVE);
        double own = stall.opening().majors().contains(pupil.major().code()) ? 2 : 1;
        return stall.popularity() * Math.sqrt(stall.opening().seats()) * near * own;
    }
}
