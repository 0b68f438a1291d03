package org.duikou.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Supply and demand of a round.
 *
 * @param students of the categories that are told; what is withheld cannot be reckoned from it
 * @param withheld figures from 1 to 4 that are not told
 */
public record RoundDemand(
        String round, long students, List<CategoryDemand> categories, List<KindSupply> openings, int withheld) {
    private static final long LEAST_TOLD = 5;

    public RoundDemand {
        categories = List.copyOf(categories);
        openings = List.copyOf(openings);
    }

    /** The same without figures by which a single student or post could be known. */
    RoundDemand withoutSmallFigures() {
        List<CategoryDemand> told = categories.stream()
                .map(each ->
                        new CategoryDemand(each.category(), each.level(), told(each.students()), told(each.seats())))
                .toList();
        List<KindSupply> supplied = openings.stream()
                .map(each -> new KindSupply(each.kind(), told(each.openings()), told(each.seats())))
                .toList();
        long sum = told.stream()
                .mapToLong(each -> each.students() == null ? 0 : each.students())
                .sum();
        return new RoundDemand(round, sum, told, supplied, hidden(told, supplied));
    }

    private static @Nullable Long told(@Nullable Long figure) {
        return figure != null && (figure == 0 || figure >= LEAST_TOLD) ? figure : null;
    }

    private static int hidden(List<CategoryDemand> categories, List<KindSupply> openings) {
        long hidden = categories.stream()
                        .mapToLong(each -> count(each.students()) + count(each.seats()))
                        .sum()
                + openings.stream()
                        .mapToLong(each -> count(each.openings()) + count(each.seats()))
                        .sum();
        return Math.toIntExact(hidden);
    }

    private static int count(@Nullable Long figure) {
        return figure == null ? 1 : 0;
    }
}
