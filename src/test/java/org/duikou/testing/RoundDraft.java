package org.duikou.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/**
 * A small round, drafted line by line; what a test does not mention is ordinary.
 *
 * <p>Students are named {@code s1} (of the college "school") or {@code C1/s1}. Colleges and enterprises appear when they
 * are first named.
 */
public final class RoundDraft {
    public static final LocalDate START = LocalDate.of(2022, 9, 1);
    public static final LocalDate END = LocalDate.of(2023, 2, 28);

    private String code = "test";
    private final PolicyDraft policy = new PolicyDraft();
    private final Map<CollegeId, College> colleges = new TreeMap<>();
    private final Map<String, EnterpriseDraft> enterprises = new TreeMap<>();
    private final Map<String, OpeningDraft> openings = new TreeMap<>();
    private final Map<StudentId, StudentDraft> students = new TreeMap<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final List<Incumbent> incumbents = new ArrayList<>();

    public RoundDraft code(String value) {
        code = value;
        return this;
    }

    public PolicyDraft policy() {
        return policy;
    }

    public RoundDraft college(String code, double latitude, double longitude) {
        var id = new CollegeId(code);
        colleges.put(id, new College(id, code, new Location(latitude, longitude)));
        return this;
    }

    public EnterpriseDraft enterprise(String code) {
        return enterprises.computeIfAbsent(code, EnterpriseDraft::new);
    }

    public OpeningDraft post(String code) {
        return openings.computeIfAbsent(code, absent -> new OpeningDraft(absent, OpeningKind.POST));
    }

    public OpeningDraft orderClass(String code) {
        return openings.computeIfAbsent(code, absent -> new OpeningDraft(absent, OpeningKind.ORDER_CLASS));
    }

    public StudentDraft student(String name) {
        return students.computeIfAbsent(id(name), StudentDraft::new);
    }

    public RoundDraft assessment(String student, String opening, String score) {
        assessments.add(new Assessment(new OpeningId(opening), id(student), new BigDecimal(score)));
        return this;
    }

    public RoundDraft excludeFromOpening(String student, String opening) {
        exclusions.add(new Exclusion(id(student), new OpeningId(opening), null, "test"));
        return this;
    }

    public RoundDraft excludeFromEnterprise(String student, String enterprise) {
        exclusions.add(new Exclusion(id(student), null, new EnterpriseId(enterprise), "test"));
        return this;
    }

    public RoundDraft pin(String student, String opening) {
        pins.add(new Pin(id(student), new OpeningId(opening), "test"));
        return this;
    }

    public RoundDraft pinUnplaced(String student) {
        pins.add(new Pin(id(student), null, "test"));
        return this;
    }

    public RoundDraft incumbent(String student, String opening) {
        incumbents.add(new Incumbent(id(student), new OpeningId(opening)));
        return this;
    }

    /**
     * Has these placements in force, and no others.
     *
     * @param openingOf opening number by student number of the same round as a problem
     */
    public RoundDraft inForce(PlacementProblem same, int[] openingOf) {
        incumbents.clear();
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != PlacementProblem.NONE) {
                incumbents.add(new Incumbent(
                        same.candidate(student).id(),
                        same.opening(openingOf[student]).id()));
            }
        }
        return this;
    }

    public static StudentId id(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? StudentId.of("school", name)
                : StudentId.of(name.substring(0, slash), name.substring(slash + 1));
    }

    public PlacementProblem problem() {
        return PlacementProblem.freeze(facts());
    }

    public RoundFacts facts() {
        students.values().forEach(student -> name(student.college()));
        for (OpeningDraft opening : openings.values()) {
            enterprise(opening.enterpriseCode());
            opening.namedColleges().forEach(this::name);
        }
        return new RoundFacts(
                new Round(code, "test", START, END, Mode.OPTIMAL),
                policy.policy(),
                List.copyOf(colleges.values()),
                List.of(),
                enterprises.values().stream().map(EnterpriseDraft::enterprise).toList(),
                openings.values().stream().map(OpeningDraft::opening).toList(),
                students.values().stream().map(StudentDraft::candidate).toList(),
                students.values().stream()
                        .flatMap(student -> student.choices().stream())
                        .toList(),
                assessments,
                exclusions,
                pins,
                incumbents);
    }

    private void name(CollegeId college) {
        colleges.putIfAbsent(college, new College(college, college.code(), null));
    }
}
