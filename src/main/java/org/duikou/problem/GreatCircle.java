package org.duikou.problem;

import org.duikou.vocabulary.Location;

/**
 * Distance over the sphere of the mean Earth radius by the haversine formula, with {@link StrictMath} so that every
 * machine rounds to the same metre.
 *
 * @see "Sinnott: Virtues of the Haversine, Sky and Telescope 68 (1984)"
 */
public final class GreatCircle {
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    private GreatCircle() {}

    /** Whole metres. */
    public static int meters(Location from, Location to) {
        double sinLatitude = StrictMath.sin(StrictMath.toRadians(to.latitude() - from.latitude()) / 2);
        double sinLongitude = StrictMath.sin(StrictMath.toRadians(to.longitude() - from.longitude()) / 2);
        double haversine = sinLatitude * sinLatitude
                + StrictMath.cos(StrictMath.toRadians(from.latitude()))
                        * StrictMath.cos(StrictMath.toRadians(to.latitude()))
                        * sinLongitude
                        * sinLongitude;
        return (int) Math.round(2 * EARTH_RADIUS_METERS * StrictMath.asin(Math.min(1, StrictMath.sqrt(haversine))));
    }
}
