package org.duikou.report;

import java.math.BigDecimal;
import java.util.List;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.StudentId;
import org.duikou.vocabulary.UnplacedReason;
import org.jspecify.annotations.Nullable;

/** The CSV files of a solved round, column by column. */
public final class ResultTables {
    public static final CsvTable<PlacementRow> PLACEMENTS = new CsvTable<>(
            "placements.csv",
            List.of(
                    "college",
                    "student",
                    "opening",
                    "enterprise",
                    "kind",
                    "choice_rank",
                    "fit",
                    "distance_km",
                    "pinned"),
            ResultTables::cells,
            ResultTables::placement);

    public static final CsvTable<UnplacedRow> UNPLACED = new CsvTable<>(
            "unplaced.csv",
            List.of("college", "student", "reason", "detail_zh", "detail_en"),
            ResultTables::cells,
            ResultTables::unplaced);

    public static final CsvTable<OrderClassRow> ORDER_CLASSES = new CsvTable<>(
            "order-classes.csv",
            List.of("opening", "min_seats", "seats", "enrolled", "status", "reason_code"),
            ResultTables::cells,
            ResultTables::orderClass);

    public static final CsvTable<BlockingRow> BLOCKING_PAIRS = new CsvTable<>(
            "blocking-pairs.csv",
            List.of("college", "student", "opening", "choice_rank", "blocks", "reason"),
            ResultTables::cells,
            ResultTables::blocking);

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    private ResultTables() {}

    private static List<String> cells(PlacementRow row) {
        Integer meters = row.distanceMeters();
        return List.of(
                row.student().college().code(),
                row.student().number(),
                row.opening().code(),
                row.enterprise().code(),
                row.kind().name(),
                cell(row.choiceRank()),
                String.valueOf(row.fit()),
                meters == null ? "" : BigDecimal.valueOf(meters, 3).toPlainString(),
                String.valueOf(row.pinned()));
    }

    private static PlacementRow placement(CsvRow row) {
        return new PlacementRow(
                student(row),
                new OpeningId(row.text("opening")),
                new EnterpriseId(row.text("enterprise")),
                OpeningKind.valueOf(row.text("kind")),
                row.findInteger("choice_rank"),
                row.integer("fit"),
                row.findThousandths("distance_km"),
                row.truth("pinned"));
    }

    private static List<String> cells(UnplacedRow row) {
        return List.of(
                row.student().college().code(),
                row.student().number(),
                row.reason().name(),
                FreeText.harmless(row.detailZh()),
                FreeText.harmless(row.detailEn()));
    }

    private static UnplacedRow unplaced(CsvRow row) {
        return new UnplacedRow(
                student(row), UnplacedReason.valueOf(row.text("reason")), row.text("detail_zh"), row.text("detail_en"));
    }

    private static List<String> cells(OrderClassRow row) {
        return List.of(
                row.opening().code(),
                String.valueOf(row.minSeats()),
                String.valueOf(row.seats()),
                String.valueOf(row.enrolled()),
                row.isOpen() ? OPEN : CLOSED,
                cell(row.reason()));
    }

    private static OrderClassRow orderClass(CsvRow row) {
        String reason = row.text("reason_code");
        var read = new OrderClassRow(
                new OpeningId(row.text("opening")),
                row.integer("min_seats"),
                row.integer("seats"),
                row.integer("enrolled"),
                reason.isEmpty() ? null : OrderClassRow.ClosedReason.valueOf(reason));
        String expected = read.isOpen() ? OPEN : CLOSED;
        if (!row.text("status").equals(expected)) {
            throw new IllegalArgumentException("status (" + row.text("status") + "), expected " + expected + " with ("
                    + read.enrolled() + ") enrolled.");
        }
        return read;
    }

    private static List<String> cells(BlockingRow row) {
        return List.of(
                row.student().college().code(),
                row.student().number(),
                row.opening().code(),
                cell(row.choiceRank()),
                String.valueOf(row.reason().blocks()),
                row.reason().name());
    }

    private static BlockingRow blocking(CsvRow row) {
        var read = new BlockingRow(
                student(row),
                new OpeningId(row.text("opening")),
                row.findInteger("choice_rank"),
                BlockingReason.valueOf(row.text("reason")));
        if (row.truth("blocks") != read.reason().blocks()) {
            throw new IllegalArgumentException("blocks (" + row.text("blocks") + "), expected "
                    + read.reason().blocks() + " with (" + read.reason() + ").");
        }
        return read;
    }

    private static StudentId student(CsvRow row) {
        return StudentId.of(row.text("college"), row.text("student"));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
