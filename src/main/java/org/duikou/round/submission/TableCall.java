package org.duikou.round.submission;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every call that replaces a table has in its path, query and headers. */
public final class TableCall {
    @PathParam("code")
    private String code = "";

    @QueryParam("dryRun")
    @Parameter(description = "只检查、不保存 / Checked, not saved")
    private boolean dryRun;

    @HeaderParam("Content-Type")
    @Parameter(hidden = true)
    private @Nullable String contentType;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    private @Nullable String acceptLanguage;

    String code() {
        return code;
    }

    boolean isDryRun() {
        return dryRun;
    }

    @Nullable
    String contentType() {
        return contentType;
    }

    @Nullable
    String acceptLanguage() {
        return acceptLanguage;
    }
}
