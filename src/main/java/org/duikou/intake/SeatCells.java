package org.duikou.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.OpeningKind;
import org.jspecify.annotations.Nullable;

/** The cells of an opening that tell how many it takes, checked against each other. */
record SeatCells(int seats, int minSeats, boolean mustOpen, Map<CollegeId, Integer> reserved) {
    private static final int MOST_SEATS = 1_000_000;

    static SeatCells read(Cells cells, OpeningKind kind) {
        Integer seats = cells.optionalInteger("seats", 0, MOST_SEATS);
        Integer minSeats = cells.optionalInteger("min_seats", 0, MOST_SEATS);
        boolean mustOpen = cells.truth("must_open");
        Map<CollegeId, Integer> reserved = reserved(cells);
        if (cells.raw("kind").isEmpty() || Words.KIND.find(cells.raw("kind")) == null) {
            return new SeatCells(0, 0, mustOpen, reserved);
        }
        if (kind == OpeningKind.POST) {
            requirePost(cells, minSeats, mustOpen);
        } else {
            requireMinimum(cells, minSeats);
        }
        if (seats != null && minSeats != null && kind == OpeningKind.ORDER_CLASS && minSeats > seats) {
            cells.issues().fault(IssueCode.MINIMUM_ABOVE_SEATS, "min_seats", minSeats, seats);
        }
        requireRoom(cells, seats, reserved);
        boolean sized = seats != null && minSeats != null && minSeats <= seats;
        return new SeatCells(seats == null ? 0 : seats, sized ? minSeats : 0, mustOpen, reserved);
    }

    private static void requirePost(Cells cells, @Nullable Integer minSeats, boolean mustOpen) {
        if (minSeats != null && minSeats > 0) {
            cells.issues().fault(IssueCode.MINIMUM_ON_POST, "min_seats", minSeats);
        }
        if (mustOpen) {
            cells.issues().fault(IssueCode.MUST_OPEN_ON_POST, "must_open");
        }
    }

    private static void requireMinimum(Cells cells, @Nullable Integer minSeats) {
        if (cells.raw("min_seats").isEmpty() || (minSeats != null && minSeats == 0)) {
            cells.issues().fault(IssueCode.MINIMUM_MISSING, "min_seats");
        }
    }

    private static void requireRoom(Cells cells, @Nullable Integer seats, Map<CollegeId, Integer> reserved) {
        long sum = reserved.values().stream().mapToLong(Integer::longValue).sum();
        if (seats != null && sum > seats) {
            cells.issues().fault(IssueCode.RESERVED_ABOVE_SEATS, "reserved", sum, seats);
        }
    }

    /** Seats are reserved for colleges that may come; none listed means all. */
    void requireInvited(Cells cells, Set<CollegeId> invited) {
        for (CollegeId college : reserved.keySet()) {
            if (!invited.isEmpty() && !invited.contains(college)) {
                cells.issues().fault(IssueCode.RESERVED_NOT_INVITED, "reserved", college);
            }
        }
    }

    private static Map<CollegeId, Integer> reserved(Cells cells) {
        Map<CollegeId, Integer> reserved = new LinkedHashMap<>();
        for (String element : cells.list("reserved")) {
            String[] parts = element.split("=", -1);
            if (parts.length != 2) {
                malformed(cells, element);
                continue;
            }
            String college = cells.code("reserved", CellText.trimmed(parts[0]));
            Integer seats = cells.integer("reserved", CellText.trimmed(parts[1]), 0, MOST_SEATS);
            if (college.isEmpty() || seats == null) {
                continue;
            }
            if (reserved.put(cells.ids().college(college), seats) != null) {
                malformed(cells, element);
            }
        }
        return reserved;
    }

    private static void malformed(Cells cells, String element) {
        cells.issues()
                .fault(
                        IssueCode.BAD_LIST,
                        "reserved",
                        cells.issues().echo(element),
                        "学校代码=名额，每校一次",
                        "college=seats, each college once");
    }
}
