package org.duikou.run;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Where a page begins and how long it is, as the caller has it. */
public record PageParameters(
        @QueryParam("cursor") @PositiveOrZero @Nullable Integer cursor,
        @QueryParam("limit") @Min(1) @Max(10_000) @Nullable Integer limit) {
    private static final int ORDINARY_LIMIT = 1000;

    /** Without a limit, every row. */
    PageRequest request() {
        return new PageRequest(cursor == null ? -1 : cursor, limit == null ? 0 : limit);
    }

    /** Without a limit, JSON comes in pages of 1,000 rows, and files come whole. */
    public PageRequest request(MediaType type) {
        boolean isOrdinary = limit == null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        return isOrdinary ? new PageRequest(request().after(), ORDINARY_LIMIT) : request();
    }
}
