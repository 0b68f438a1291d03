package org.duikou.round.submission;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.duikou.http.InvalidParameterException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every call that replaces a table has in its path, query and headers. */
public final class TableCall {
    @PathParam("code")
    private String code = "";

    @QueryParam("dryRun")
    @Parameter(
            description = "只检查、不保存 / Checked, not saved",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    private @Nullable String dryRun;

    @HeaderParam("Content-Type")
    @Parameter(hidden = true)
    private @Nullable String contentType;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    private @Nullable String acceptLanguage;

    String code() {
        return code;
    }

    /**
     * Whether nothing should be saved.
     *
     * @throws InvalidParameterException on any other word: whoever asks for {@code yes} must not be taken for a no
     */
    boolean isDryRun() {
        if (dryRun == null) {
            return false;
        }
        return switch (dryRun) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameterException("dryRun", "true, false");
        };
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
