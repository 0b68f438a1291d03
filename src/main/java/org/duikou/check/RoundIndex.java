package org.duikou.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** The facts of a round by number: each list counted from 0 in its canonical order. */
final class RoundIndex {
    /** No such fact. */
    static final int NONE = -1;

    private final RoundFacts facts;
    private final Map<StudentId, Integer> students;
    private final Map<OpeningId, Integer> openings;
    private final Map<EnterpriseId, Integer> enterprises;
    private final Map<CollegeId, Integer> colleges;
    private final int[] collegeOfStudent;
    private final int[] enterpriseOfOpening;

    RoundIndex(RoundFacts facts) {
        this.facts = facts;
        this.students = numbered(facts.candidates(), Candidate::id);
        this.openings = numbered(facts.openings(), Opening::id);
        this.enterprises = numbered(facts.enterprises(), Enterprise::id);
        this.colleges = numbered(facts.colleges(), College::id);
        this.collegeOfStudent = facts.candidates().stream()
                .mapToInt(each -> known(colleges, each.id().college()))
                .toArray();
        this.enterpriseOfOpening = facts.openings().stream()
                .mapToInt(each -> known(enterprises, each.enterprise()))
                .toArray();
    }

    private static <F, I> Map<I, Integer> numbered(List<F> facts, Function<F, I> id) {
        Map<I, Integer> numbers = new HashMap<>(facts.size() * 2);
        facts.forEach(each -> numbers.put(id.apply(each), numbers.size()));
        return numbers;
    }

    private static <I> int known(Map<I, Integer> numbers, I id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The facts name (" + id + "), expected one that they list.");
        }
        return number;
    }

    RoundFacts facts() {
        return facts;
    }

    Policy policy() {
        return facts.policy();
    }

    int students() {
        return collegeOfStudent.length;
    }

    int openings() {
        return enterpriseOfOpening.length;
    }

    Candidate student(int number) {
        return facts.candidates().get(number);
    }

    Opening opening(int number) {
        return facts.openings().get(number);
    }

    Enterprise enterpriseOf(int opening) {
        return facts.enterprises().get(enterpriseOfOpening[opening]);
    }

    int enterpriseNumber(int opening) {
        return enterpriseOfOpening[opening];
    }

    College collegeOf(int student) {
        return facts.colleges().get(collegeOfStudent[student]);
    }

    int collegeNumber(int student) {
        return collegeOfStudent[student];
    }

    /** {@link #NONE}: unknown. */
    int find(StudentId id) {
        return students.getOrDefault(id, NONE);
    }

    /** {@link #NONE}: unknown. */
    int find(OpeningId id) {
        return openings.getOrDefault(id, NONE);
    }

    /** {@link #NONE}: unknown. */
    int find(EnterpriseId id) {
        return enterprises.getOrDefault(id, NONE);
    }

    /** {@link #NONE}: unknown. */
    int find(CollegeId id) {
        return colleges.getOrDefault(id, NONE);
    }

    int number(StudentId id) {
        return known(students, id);
    }

    int number(OpeningId id) {
        return known(openings, id);
    }

    int number(EnterpriseId id) {
        return known(enterprises, id);
    }

    int number(CollegeId id) {
        return known(colleges, id);
    }

    /** Weight of leaving her unplaced. */
    int weight(int student) {
        return policy().priorityWeight().getOrDefault(student(student).priority(), 0);
    }
}
