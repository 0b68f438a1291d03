package org.duikou.check;

import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/**
 * Great circle distances in whole metres by the haversine formula, evaluated in the order that
 * {@code solver-config/certificate.md} states.
 */
final class Distances {
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    private final RoundIndex index;

    Distances(RoundIndex index) {
        this.index = index;
    }

    /** From her home, else her college, to the opening, else its enterprise; null: a coordinate is missing. */
    @Nullable
    Integer meters(int student, int opening) {
        Location home = index.student(student).home();
        Location from = home == null ? index.collegeOf(student).location() : home;
        Location site = index.opening(opening).location();
        Location to = site == null ? index.enterpriseOf(opening).location() : site;
        return from == null || to == null ? null : Integer.valueOf(meters(from, to));
    }

    static int meters(Location from, Location to) {
        double north = StrictMath.sin(StrictMath.toRadians(to.latitude() - from.latitude()) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(to.longitude() - from.longitude()) / 2);
        double parallels = StrictMath.cos(StrictMath.toRadians(from.latitude()))
                * StrictMath.cos(StrictMath.toRadians(to.latitude()));
        double chord = north * north + parallels * east * east;
        double meters = 2 * EARTH_RADIUS_METERS * StrictMath.asin(Math.min(1, StrictMath.sqrt(chord)));
        return (int) Math.round(meters);
    }
}
