package org.duikou.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** A post of one seat for major 660601 at the enterprise "maker", unless the test says otherwise. */
public final class OpeningDraft {
    public static final String MAJOR = "660601";

    private final String code;
    private final OpeningKind kind;
    private String enterprise = "maker";
    private int seats = 1;
    private int minSeats;
    private boolean mustOpen;
    private @Nullable String postType;
    private @Nullable Integer postStaff;
    private int postCurrentInterns;
    private List<String> majors = List.of(MAJOR);
    private final Set<Level> levels = new TreeSet<>();
    private final Set<Integer> grades = new TreeSet<>();
    private final Set<String> certificates = new TreeSet<>();
    private final Set<CollegeId> colleges = new TreeSet<>();
    private final Map<CollegeId, Integer> reserved = new TreeMap<>();
    private WorkConditions conditions = WorkConditions.ORDINARY;
    private LocalDate start = RoundDraft.START;
    private LocalDate end = RoundDraft.END;
    private @Nullable Location location;
    private boolean dormitory;

    OpeningDraft(String code, OpeningKind kind) {
        this.code = code;
        this.kind = kind;
    }

    public OpeningDraft at(String enterpriseCode) {
        enterprise = enterpriseCode;
        return this;
    }

    public OpeningDraft seats(int most) {
        seats = most;
        return this;
    }

    /** Least and most students of an order class. */
    public OpeningDraft seats(int least, int most) {
        minSeats = least;
        seats = most;
        return this;
    }

    public OpeningDraft moreSeats(int more) {
        seats += more;
        return this;
    }

    public OpeningDraft mustOpen() {
        mustOpen = true;
        return this;
    }

    public OpeningDraft postType(String type, int staff, int interns) {
        postType = type;
        postStaff = staff;
        postCurrentInterns = interns;
        return this;
    }

    public OpeningDraft majors(String... listed) {
        majors = List.of(listed);
        return this;
    }

    public OpeningDraft level(Level level) {
        levels.add(level);
        return this;
    }

    public OpeningDraft grade(int grade) {
        grades.add(grade);
        return this;
    }

    public OpeningDraft certificate(String certificate) {
        certificates.add(certificate);
        return this;
    }

    public OpeningDraft invites(String college) {
        colleges.add(new CollegeId(college));
        return this;
    }

    public OpeningDraft reserves(String college, int places) {
        reserved.put(new CollegeId(college), places);
        return this;
    }

    public OpeningDraft conditions(WorkConditions work) {
        conditions = work;
        return this;
    }

    public OpeningDraft dates(LocalDate first, LocalDate last) {
        start = first;
        end = last;
        return this;
    }

    public OpeningDraft location(double latitude, double longitude) {
        location = new Location(latitude, longitude);
        return this;
    }

    public OpeningDraft dormitory() {
        dormitory = true;
        return this;
    }

    String enterpriseCode() {
        return enterprise;
    }

    Set<CollegeId> namedColleges() {
        Set<CollegeId> named = new TreeSet<>(colleges);
        named.addAll(reserved.keySet());
        return named;
    }

    Opening opening() {
        return new Opening(
                new OpeningId(code),
                kind,
                new EnterpriseId(enterprise),
                code,
                null,
                seats,
                minSeats,
                mustOpen,
                postType,
                postStaff,
                postCurrentInterns,
                majors,
                levels,
                grades,
                certificates,
                colleges,
                reserved,
                conditions,
                start,
                end,
                location,
                dormitory);
    }
}
