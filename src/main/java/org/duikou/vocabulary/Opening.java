package org.duikou.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An internship post or an order class of an enterprise. Empty sets mean "any".
 *
 * @param minSeats least number of students of an open order class; 0 for a post
 * @param mustOpen the order class may not stay closed
 * @param postType groups the posts of one kind in one enterprise (工种); null: none, no post share limit
 * @param postStaff employees in posts of that kind; null: not stated, no post share limit
 * @param majors major codes, code prefixes of 2 or 4 digits, or {@code *} for any
 * @param reserved seats that only that college's students may take
 * @param start first day, {@code end} the last; both included
 * @param location null: the enterprise's
 */
public record Opening(
        OpeningId id,
        OpeningKind kind,
        EnterpriseId enterprise,
        String title,
        @Nullable String occupation,
        int seats,
        int minSeats,
        boolean mustOpen,
        @Nullable String postType,
        @Nullable Integer postStaff,
        int postCurrentInterns,
        List<String> majors,
        Set<Level> levels,
        Set<Integer> grades,
        Set<String> certificates,
        Set<CollegeId> colleges,
        Map<CollegeId, Integer> reserved,
        WorkConditions conditions,
        LocalDate start,
        LocalDate end,
        @Nullable Location location,
        boolean dormitory) {

    public Opening {
        if (minSeats < 0 || seats < 0 || minSeats > seats) {
            throw new IllegalArgumentException("The opening (" + id + ") has sizes (" + minSeats + ".." + seats
                    + "), expected 0 <= min_seats <= seats.");
        }
        majors = List.copyOf(majors);
        levels = Canonical.set(levels);
        grades = Canonical.set(grades);
        certificates = Canonical.set(certificates);
        colleges = Canonical.set(colleges);
        reserved = Canonical.map(reserved);
    }

    public boolean isPost() {
        return kind == OpeningKind.POST;
    }

    public boolean isOrderClass() {
        return kind == OpeningKind.ORDER_CLASS;
    }
}
