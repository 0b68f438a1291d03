package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import org.duikou.vocabulary.OpeningId;

/**
 * Seats that an enterprise has to offer, before anyone is asked to fill them.
 *
 * @param minSeats 0 for an internship post
 */
record Vacancy(OpeningId id, Works works, Trade trade, Trade.Post post, int seats, int minSeats) {

    boolean isOrderClass() {
        return minSeats > 0;
    }

    /** Order classes first take theirs; the posts share what is left of the seats. */
    static List<Vacancy> draw(GeneratorRequest request, List<Works> works) {
        Chance chance = Chance.of(request.seed(), "vacancies");
        List<Vacancy> vacancies = new ArrayList<>(orderClasses(request, works, chance));
        int taken = vacancies.stream().mapToInt(Vacancy::seats).sum();
        int left = Math.max(request.posts(), request.seats() - taken);
        vacancies.addAll(posts(request, works, chance, left));
        return vacancies;
    }

    private static List<Vacancy> orderClasses(GeneratorRequest request, List<Works> works, Chance chance) {
        ClassSize size = ClassSize.of(request.seats());
        List<Vacancy> classes = new ArrayList<>();
        for (int i = 0; i < request.orderClasses(); i++) {
            Works one = works.get(i < works.size() / 2 ? 2 * i : chance.below(works.size()));
            Trade trade = one.line().trade(chance);
            int minimum = chance.between(size.leastMinimum(), size.mostMinimum());
            int seats = minimum + chance.between(size.leastSpare(), size.mostSpare());
            OpeningId id = new OpeningId(String.format("D%05d", i + 1));
            classes.add(new Vacancy(id, one, trade, chance.one(trade.posts()), seats, minimum));
        }
        return classes;
    }

    private static List<Vacancy> posts(GeneratorRequest request, List<Works> works, Chance chance, int seats) {
        int count = request.posts();
        double[] popularities = works.stream().mapToDouble(Works::popularity).toArray();
        int[] seatsByPost = shares(chance, count, seats);
        List<Vacancy> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Works one = works.get(i < works.size() ? i : chance.weighted(popularities));
            Trade trade = one.line().trade(chance);
            OpeningId id = new OpeningId(String.format("P%05d", i + 1));
            posts.add(new Vacancy(id, one, trade, chance.one(trade.posts()), seatsByPost[i], 0));
        }
        return posts;
    }

    /** Uneven shares of at least one seat that add up to all seats. */
    private static int[] shares(Chance chance, int count, int seats) {
        double[] weights = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double tail = chance.unit();
            weights[i] = 0.3 + 2.1 * tail * tail;
            sum += weights[i];
        }
        int[] shares = new int[count];
        double due = 0;
        int given = 0;
        for (int i = 0; i < count; i++) {
            due += weights[i] / sum * (seats - count);
            shares[i] = 1 + (int) Math.floor(due + 1e-6) - given;
            given += shares[i] - 1;
        }
        return shares;
    }
}
