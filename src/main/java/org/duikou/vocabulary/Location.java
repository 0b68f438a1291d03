package org.duikou.vocabulary;

/** A point on the WGS-84 ellipsoid, in degrees. */
public record Location(double latitude, double longitude) {
    public Location {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("The location (" + latitude + ", " + longitude
                    + ") is not on Earth, expected -90..90 and -180..180 degrees.");
        }
    }
}
