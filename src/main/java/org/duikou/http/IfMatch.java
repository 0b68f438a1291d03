package org.duikou.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The condition under which a caller changes something: that it still is as it was read. */
public record IfMatch(String header) {

    /**
     * The condition of a call.
     *
     * @throws IfMatchMissingException when the call has none
     */
    public static IfMatch require(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new IfMatchMissingException();
        }
        return new IfMatch(header);
    }

    /** The entity tag of that version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** By strong comparison, so a weak tag never holds. */
    public boolean holds(long version) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(tag(version)));
    }
}
