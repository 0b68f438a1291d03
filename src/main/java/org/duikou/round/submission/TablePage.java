package org.duikou.round.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import org.duikou.http.Languages;
import org.duikou.intake.table.TableFormat;
import org.duikou.vocabulary.Language;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a stored table a caller wants, and in what form. */
public final class TablePage {
    @PathParam("code")
    private String code = "";

    @QueryParam("cursor")
    @PositiveOrZero
    private @Nullable Long cursor;

    @QueryParam("limit")
    @Min(1)
    @Max(10_000)
    private @Nullable Integer limit;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    private @Nullable String acceptLanguage;

    @Context
    private @Nullable Request request;

    @Context
    private @Nullable UriInfo uri;

    String code() {
        return code;
    }

    long after() {
        return cursor == null ? 0 : cursor;
    }

    boolean isLimited() {
        return limit != null;
    }

    int limit(int otherwise) {
        return limit == null ? otherwise : limit;
    }

    Language language() {
        return Languages.of(acceptLanguage);
    }

    /** The form that the caller likes best. */
    TableFormat format() {
        Variant best = request == null
                ? null
                : request.selectVariant(Variant.mediaTypes(
                                MediaType.APPLICATION_JSON_TYPE,
                                MediaType.valueOf(Submissions.CSV),
                                MediaType.valueOf(Submissions.XLSX))
                        .build());
        return best == null
                ? TableFormat.JSON
                : TableFormat.findByMediaType(best.getMediaType().toString()).orElse(TableFormat.JSON);
    }

    void linkNext(Response.ResponseBuilder answer, long last) {
        if (uri != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", last).build(), "next");
        }
    }
}
