package org.duikou.round.rows;

import jakarta.persistence.Embeddable;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/** The columns of a location. */
@Embeddable
public record Coordinates(double latitude, double longitude) {

    public static @Nullable Coordinates of(@Nullable Location location) {
        return location == null ? null : new Coordinates(location.latitude(), location.longitude());
    }

    public static @Nullable Location location(@Nullable Coordinates coordinates) {
        return coordinates == null ? null : new Location(coordinates.latitude, coordinates.longitude);
    }
}
