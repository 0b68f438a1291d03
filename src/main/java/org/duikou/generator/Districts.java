package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.Incumbent;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * Rounds side by side in one: every code gets the number of its district in front, and what was open to every college is
 * open to those of its district, so that no student has anything to do with another district.
 */
public final class Districts {
    private final List<College> colleges = new ArrayList<>();
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final List<Incumbent> incumbents = new ArrayList<>();
    private int number;

    private Districts() {}

    /** One round of them all under that policy; HR institutions are left out. */
    public static RoundFacts joined(Round round, Policy policy, List<RoundFacts> rounds) {
        var districts = new Districts();
        rounds.forEach(districts::add);
        return new RoundFacts(
                round,
                policy,
                districts.colleges,
                List.of(),
                districts.enterprises,
                districts.openings,
                districts.candidates,
                districts.choices,
                districts.assessments,
                districts.exclusions,
                districts.pins,
                districts.incumbents);
    }

    private void add(RoundFacts facts) {
        number++;
        facts.colleges().forEach(each -> colleges.add(new College(of(each.id()), each.name(), each.location())));
        facts.enterprises().forEach(each -> enterprises.add(enterprise(each)));
        Set<CollegeId> all = new TreeSet<>();
        facts.colleges().forEach(each -> all.add(of(each.id())));
        facts.openings().forEach(each -> openings.add(opening(each, all)));
        facts.candidates().forEach(each -> candidates.add(candidate(each)));
        facts.choices().forEach(each -> choices.add(new Choice(of(each.student()), each.rank(), of(each.opening()))));
        facts.assessments()
                .forEach(each -> assessments.add(new Assessment(of(each.opening()), of(each.student()), each.score())));
        facts.exclusions().forEach(each -> exclusions.add(exclusion(each)));
        facts.pins().forEach(each -> pins.add(new Pin(of(each.student()), orNull(each.opening()), each.reason())));
        facts.incumbents().forEach(each -> incumbents.add(new Incumbent(of(each.student()), of(each.opening()))));
    }

    /** That student in the district of that number, from 1. */
    static StudentId student(int district, StudentId id) {
        return new StudentId(new CollegeId(prefixed(district, id.college().code())), id.number());
    }

    private static String prefixed(int district, String code) {
        return String.format("D%02d-%s", district, code);
    }

    private CollegeId of(CollegeId id) {
        return new CollegeId(prefixed(number, id.code()));
    }

    private EnterpriseId of(EnterpriseId id) {
        return new EnterpriseId(prefixed(number, id.code()));
    }

    private OpeningId of(OpeningId id) {
        return new OpeningId(prefixed(number, id.code()));
    }

    private @Nullable OpeningId orNull(@Nullable OpeningId id) {
        return id == null ? null : of(id);
    }

    private StudentId of(StudentId id) {
        return student(number, id);
    }

    /** No two enterprises have one credit code. */
    private Enterprise enterprise(Enterprise each) {
        return new Enterprise(
                of(each.id()),
                each.name(),
                each.uscc() == null ? null : CreditCode.of(enterprises.size() + 1),
                each.staff(),
                each.currentInterns(),
                each.capWaiver(),
                each.bedsFemale(),
                each.bedsMale(),
                each.location());
    }

    private Opening opening(Opening each, Set<CollegeId> everyCollege) {
        Set<CollegeId> invited = new TreeSet<>();
        each.colleges().forEach(college -> invited.add(of(college)));
        Map<CollegeId, Integer> reserved = new TreeMap<>();
        each.reserved().forEach((college, seats) -> reserved.put(of(college), seats));
        return new Opening(
                of(each.id()),
                each.kind(),
                of(each.enterprise()),
                each.title(),
                each.occupation(),
                each.seats(),
                each.minSeats(),
                each.mustOpen(),
                each.postType(),
                each.postStaff(),
                each.postCurrentInterns(),
                each.majors(),
                each.levels(),
                each.grades(),
                each.certificates(),
                invited.isEmpty() ? everyCollege : invited,
                reserved,
                each.conditions(),
                each.start(),
                each.end(),
                each.location(),
                each.dormitory());
    }

    private Candidate candidate(Candidate each) {
        return new Candidate(
                of(each.id()),
                each.gender(),
                each.birthDate(),
                each.major(),
                each.level(),
                each.grade(),
                each.certificates(),
                each.home(),
                each.boarding(),
                each.priority(),
                each.adjustable(),
                each.studentConsent(),
                each.guardianConsent(),
                each.insured(),
                each.availableFrom(),
                each.availableTo(),
                each.supervisor());
    }

    private Exclusion exclusion(Exclusion each) {
        EnterpriseId enterprise = each.enterprise();
        return new Exclusion(
                of(each.student()), orNull(each.opening()), enterprise == null ? null : of(enterprise), each.reason());
    }
}
