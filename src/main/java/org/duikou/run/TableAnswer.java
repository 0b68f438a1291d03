package org.duikou.run;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.duikou.intake.FormulaText;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.UnplacedRow;
import org.duikou.report.CsvTable;
import org.duikou.report.ResultTables;

/**
 * A table of a result as the caller wants it: JSON, CSV or a spreadsheet by {@code Accept}, in pages by {@code limit}
 * and {@code cursor}.
 *
 * @param table what its CSV looks like
 * @param toJson a row as JSON has it
 */
public record TableAnswer<R>(CsvTable<R> table, Function<R, ?> toJson) {
    public static final TableAnswer<PlacementRow> PLACEMENTS =
            new TableAnswer<>(ResultTables.PLACEMENTS, PlacementDto::from);
    public static final TableAnswer<UnplacedRow> UNPLACED = new TableAnswer<>(ResultTables.UNPLACED, UnplacedDto::from);
    public static final TableAnswer<OrderClassRow> ORDER_CLASSES =
            new TableAnswer<>(ResultTables.ORDER_CLASSES, OrderClassDto::from);
    public static final TableAnswer<BlockingRow> BLOCKING_PAIRS =
            new TableAnswer<>(ResultTables.BLOCKING_PAIRS, BlockingPairDto::from);
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType CSV_TYPE = new MediaType("text", "csv", "UTF-8");
    private static final MediaType XLSX_TYPE = MediaType.valueOf(XLSX);

    /** The type that the caller likes best. */
    public static MediaType wanted(Request request) {
        Variant best = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV), XLSX_TYPE)
                        .build());
        return best == null ? MediaType.APPLICATION_JSON_TYPE : best.getMediaType();
    }

    /** This page of it, with a link to the next. */
    public Response of(Page<R> page, MediaType type, UriInfo call) {
        Response.ResponseBuilder answer = Response.ok();
        Integer cursor = page.cursor();
        if (cursor != null) {
            answer.link(
                    call.getRequestUriBuilder()
                            .replaceQueryParam("cursor", cursor)
                            .build(),
                    "next");
        }
        if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return answer.type(type)
                    .entity(page.rows().stream().map(toJson).toList())
                    .build();
        }
        boolean isCsv = type.isCompatible(CSV_TYPE);
        StreamingOutput body = isCsv ? csv(page) : to -> XlsxTable.write(table, page.rows(), to);
        String name = isCsv ? table.file() : table.file().replace(".csv", ".xlsx");
        return answer.type(isCsv ? CSV_TYPE : XLSX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .entity(body)
                .build();
    }

    private StreamingOutput csv(Page<R> page) {
        return to -> table.withCells(FormulaText::guarded)
                .write(page.rows(), new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }
}
