package org.duikou.generator;

import java.util.List;
import org.duikou.vocabulary.Location;

/** A place around Chengdu where firms and schools stand close together. */
record Region(String name, double latitude, double longitude, int weight) {
    private static final double DEGREES_PER_KILOMETRE = 1 / 111.2;
    private static final double LATITUDE_COSINE = 0.861;

    /** The development zone of Longquanyi first, then where else the region's makers and schools are. */
    static final List<Region> ALL = List.of(
            new Region("龙泉驿", 30.5560, 104.2690, 40),
            new Region("大面", 30.5830, 104.1990, 16),
            new Region("柏合", 30.5080, 104.2730, 10),
            new Region("天府", 30.4200, 104.0800, 8),
            new Region("双流", 30.5740, 103.9230, 6),
            new Region("简阳", 30.4110, 104.5470, 6),
            new Region("青白江", 30.8790, 104.2510, 5),
            new Region("新都", 30.8230, 104.1590, 5),
            new Region("郫都", 30.7960, 103.8870, 4));

    /** A place within about three times that many kilometres, to five decimals (a metre). */
    Location near(Chance chance, double kilometres) {
        double north = chance.bell() * kilometres * DEGREES_PER_KILOMETRE;
        double east = chance.bell() * kilometres * DEGREES_PER_KILOMETRE / LATITUDE_COSINE;
        return new Location(rounded(latitude + north), rounded(longitude + east));
    }

    /** Kilometres between two places of the plain, good enough to prefer the nearer. */
    static double kilometres(Location one, Location other) {
        double north = (one.latitude() - other.latitude()) / DEGREES_PER_KILOMETRE;
        double east = (one.longitude() - other.longitude()) * LATITUDE_COSINE / DEGREES_PER_KILOMETRE;
        return Math.sqrt(north * north + east * east);
    }

    static Region drawn(Chance chance) {
        return ALL.get(chance.weighted(ALL.stream().mapToDouble(Region::weight).toArray()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }
}
