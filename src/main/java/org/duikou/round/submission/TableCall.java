package org.duikou.round.submission;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.duikou.http.IfMatch;
import org.duikou.http.InvalidParameterException;
import org.duikou.intake.table.TableFormat;
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

    @QueryParam("detail")
    @Parameter(
            description = "列出新增、变化、消失的行 / Tells which rows are new, changed and gone",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    private @Nullable String detail;

    @QueryParam("badRows")
    @Parameter(
            description = "被拒时（422）返回只含错误行的文件，末列为原因：csv、xlsx"
                    + " / When refused (422), answers a file of the bad rows, the reasons last: csv, xlsx",
            schema = @Schema(enumeration = {"csv", "xlsx"}))
    private @Nullable String badRows;

    @HeaderParam("If-Match")
    @Parameter(description = "读取时的 ETag；已变则 412 / The ETag as it was read; 412 when it has changed")
    private @Nullable String ifMatch;

    @HeaderParam("Content-Encoding")
    @Parameter(hidden = true)
    private @Nullable String contentEncoding;

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
        return truth("dryRun", dryRun);
    }

    /** Whether the rows that differ should be told. */
    boolean isDetailed() {
        return truth("detail", detail) || isDryRun();
    }

    private static boolean truth(String name, @Nullable String value) {
        if (value == null) {
            return false;
        }
        return switch (value) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameterException(name, "true, false");
        };
    }

    /** In what form the caller wants the rows that are refused; empty: not at all. */
    Optional<TableFormat> badRows() {
        if (badRows == null) {
            return Optional.empty();
        }
        return switch (badRows) {
            case "csv" -> Optional.of(TableFormat.CSV);
            case "xlsx" -> Optional.of(TableFormat.XLSX);
            default -> throw new InvalidParameterException("badRows", "csv, xlsx");
        };
    }

    @Nullable
    IfMatch ifMatch() {
        return ifMatch == null || ifMatch.isBlank() ? null : new IfMatch(ifMatch);
    }

    @Nullable
    String contentEncoding() {
        return contentEncoding;
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
