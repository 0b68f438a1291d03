package org.duikou.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Opening;

/**
 * What a school's list of fitting openings would say to a student who thinks about her choices.
 *
 * <p>Knows the common reasons against a pair, enough for choices that mostly can be met; the rules themselves are
 * another room's.
 */
final class Market {
    private final List<Stall> open = new ArrayList<>();
    private final Map<CollegeId, List<Stall>> byInvitedCollege = new TreeMap<>();
    private final Map<Cohort, List<Stall>> byCohort = new HashMap<>();

    /** An opening with where it is and how much its enterprise is wanted. */
    record Stall(Opening opening, Location location, double popularity, Set<String> categories) {}

    private record Cohort(CollegeId college, Major major, int grade) {}

    Market(List<Opening> openings, List<Works> works) {
        Map<EnterpriseId, Works> worksById = new TreeMap<>();
        works.forEach(one -> worksById.put(one.id(), one));
        for (Opening opening : openings) {
            Stall stall = stall(opening, worksById.get(opening.enterprise()));
            if (opening.colleges().isEmpty()) {
                open.add(stall);
            }
            opening.colleges().forEach(college -> byInvitedCollege
                    .computeIfAbsent(college, key -> new ArrayList<>())
                    .add(stall));
        }
    }

    private static Stall stall(Opening opening, Works works) {
        Set<String> categories = new TreeSet<>();
        opening.majors().forEach(code -> categories.add(Major.category(code)));
        Location location = opening.location() == null ? works.location() : opening.location();
        return new Stall(opening, location, works.popularity(), categories);
    }

    List<Stall> fitting(Pupil pupil) {
        Candidate student = pupil.candidate();
        Cohort cohort = new Cohort(pupil.campus().id(), pupil.major(), student.grade());
        return byCohort.computeIfAbsent(cohort, this::fitting).stream()
                .filter(stall -> mayGo(student, stall.opening()))
                .toList();
    }

    private List<Stall> fitting(Cohort cohort) {
        List<Stall> fitting = new ArrayList<>();
        open.stream().filter(stall -> asks(stall, cohort)).forEach(fitting::add);
        byInvitedCollege.getOrDefault(cohort.college, List.of()).stream()
                .filter(stall -> asks(stall, cohort))
                .forEach(fitting::add);
        return fitting;
    }

    private static boolean asks(Stall stall, Cohort cohort) {
        Opening opening = stall.opening;
        return (stall.categories.contains("*") || stall.categories.contains(cohort.major.category()))
                && (opening.levels().isEmpty() || opening.levels().contains(cohort.major.level()))
                && (opening.grades().isEmpty() || opening.grades().contains(cohort.grade))
                && !(opening.isPost() && cohort.grade == 1)
                && (!opening.conditions().nightShift() || opening.conditions().exemptionFiled());
    }

    private static boolean mayGo(Candidate student, Opening opening) {
        Set<Hazard> hazards = opening.conditions().hazards();
        boolean minor = student.birthDate().plusYears(18).isAfter(opening.start());
        boolean needsMissingBed = opening.isPost() && student.boarding() && !opening.dormitory();
        return !(minor && !hazards.isEmpty())
                && !(student.gender() == Gender.F && hazards.contains(Hazard.HEAVY_LOAD))
                && !needsMissingBed
                && student.certificates().containsAll(opening.certificates());
    }
}
