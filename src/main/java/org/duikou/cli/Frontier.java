package org.duikou.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The points found so far, from the smallest budget to none. */
final class Frontier {
    private final List<FrontierPoint> points = new ArrayList<>();

    /** @param unlimited the point without a budget */
    Frontier(FrontierPoint unlimited) {
        points.add(unlimited);
    }

    int size() {
        return points.size();
    }

    FrontierPoint point(int at) {
        return points.get(at);
    }

    /** Where it is put: behind all of smaller budgets. */
    int insert(FrontierPoint point) {
        int at = 0;
        while (at < points.size() - 1 && points.get(at).maxChanges() < point.maxChanges()) {
            at++;
        }
        points.add(at, point);
        return at;
    }

    void replace(int at, FrontierPoint point) {
        points.set(at, point);
    }

    /** Of the points whose placements that budget allows, the one of the least value. */
    Optional<FrontierPoint> best(int budget) {
        return points.stream()
                .filter(point -> point.changes() <= budget)
                .min(Comparator.comparing(point -> point.proposal().score()));
    }

    /** Those with a value of their own; of equal ones, that of the smallest budget. */
    List<FrontierPoint> different() {
        List<FrontierPoint> different = new ArrayList<>();
        for (FrontierPoint point : points) {
            if (different.isEmpty() || point.differs(different.get(different.size() - 1))) {
                different.add(point);
            }
        }
        return different;
    }

    /** A budget in the middle of the widest interval in which a further value may lie; empty: there is none. */
    OptionalInt between() {
        int widest = 1;
        OptionalInt middle = OptionalInt.empty();
        for (int at = 1; at < points.size(); at++) {
            int from = points.get(at - 1).maxChanges();
            int width = points.get(at).maxChanges() - from;
            if (width > widest && points.get(at).differs(points.get(at - 1))) {
                widest = width;
                middle = OptionalInt.of(from + width / 2);
            }
        }
        return middle;
    }
}
