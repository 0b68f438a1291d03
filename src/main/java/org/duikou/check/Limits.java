package org.duikou.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.RowKey;

/**
 * Every limit on how many students may use something together, as numbered rows with the keys of the certificate;
 * {@link RoundIndex#NONE} where there is no limit.
 */
final class Limits {
    private final RoundIndex index;
    private final Declarations declared;
    private final List<RowKey> keys = new ArrayList<>();
    private final List<Integer> most = new ArrayList<>();
    private final Map<RowKey, Integer> rowByKey = new HashMap<>();
    private final int[] seats;
    private final int[] minimum;
    private final int[] enterprise;
    private final int[] post;
    private final int[] bedsFemale;
    private final int[] bedsMale;
    private final int[] supervisor;
    private final int changeBudget;
    private final List<Map<Integer, Integer>> reserves = new ArrayList<>();

    Limits(RoundIndex index, Declarations declared) {
        this.index = index;
        this.declared = declared;
        seats = none(index.openings());
        minimum = none(index.openings());
        enterprise = none(index.openings());
        post = none(index.openings());
        bedsFemale = none(index.openings());
        bedsMale = none(index.openings());
        supervisor = none(index.students());
        for (int number = 0; number < index.openings(); number++) {
            addSeats(number, index.opening(number));
            addShares(number, index.opening(number), index.enterpriseOf(number));
            addBeds(number, index.opening(number), index.enterpriseOf(number));
        }
        addSupervisors();
        changeBudget = changeBudget();
    }

    private static int[] none(int size) {
        int[] rows = new int[size];
        Arrays.fill(rows, RoundIndex.NONE);
        return rows;
    }

    /** The row of that key; it is there already when an earlier opening or student named it. */
    private int row(RowKey key, int limit) {
        return rowByKey.computeIfAbsent(key, absent -> {
            keys.add(absent);
            most.add(limit);
            return most.size() - 1;
        });
    }

    private void addSeats(int number, Opening opening) {
        Map<Integer, Integer> reserveByCollege = new HashMap<>();
        int pool = opening.seats();
        for (Map.Entry<CollegeId, Integer> each : opening.reserved().entrySet()) {
            reserveByCollege.put(
                    index.number(each.getKey()), row(RowKey.reserve(opening.id(), each.getKey()), each.getValue()));
            pool -= each.getValue();
        }
        reserves.add(reserveByCollege);
        seats[number] = row(RowKey.seats(opening.id()), pool);
        if (opening.isOrderClass()) {
            minimum[number] = row(RowKey.minimum(opening.id()), opening.minSeats());
        }
    }

    private void addShares(int number, Opening opening, Enterprise firm) {
        if (!opening.isPost() || firm.capWaiver() != null) {
            return;
        }
        int share = share(index.policy().enterpriseSharePercent(), firm.staff(), firm.currentInterns());
        enterprise[number] = row(RowKey.enterprise(firm.id()), share);
        String type = opening.postType();
        Integer staff = opening.postStaff();
        if (type != null && staff != null) {
            int postShare = share(index.policy().postSharePercent(), staff, opening.postCurrentInterns());
            post[number] = row(RowKey.post(firm.id(), type), postShare);
        }
    }

    /** What the share leaves for this round; nobody when those already there are more. */
    private static int share(int percent, int staff, int already) {
        return (int) Math.max(0, Math.floorDiv((long) staff * percent, 100L) - already);
    }

    private void addBeds(int number, Opening opening, Enterprise firm) {
        if (!opening.dormitory() || !index.policy().dormBeds()) {
            return;
        }
        Integer female = firm.bedsFemale();
        Integer male = firm.bedsMale();
        if (female != null) {
            bedsFemale[number] = row(RowKey.beds(firm.id(), Gender.F), female);
        }
        if (male != null) {
            bedsMale[number] = row(RowKey.beds(firm.id(), Gender.M), male);
        }
    }

    /** A row names its supervisor by the place of her name among the college's, sorted. */
    private void addSupervisors() {
        Integer load = index.policy().supervisorLoad();
        if (load == null) {
            return;
        }
        Map<CollegeId, SortedMap<String, Integer>> places = new HashMap<>();
        for (Candidate each : index.facts().candidates()) {
            String name = each.supervisor();
            if (name != null) {
                places.computeIfAbsent(each.id().college(), absent -> new TreeMap<>())
                        .put(name, 0);
            }
        }
        places.values().forEach(Limits::number);
        for (int student = 0; student < supervisor.length; student++) {
            CollegeId college = index.student(student).id().college();
            String name = index.student(student).supervisor();
            if (name != null) {
                int place = Objects.requireNonNull(places.get(college)).getOrDefault(name, RoundIndex.NONE);
                supervisor[student] = row(RowKey.supervisor(college, place), load);
            }
        }
    }

    private int changeBudget() {
        Integer budget = index.policy().maxChanges();
        return budget == null ? RoundIndex.NONE : row(RowKey.changes(), budget);
    }

    private static void number(SortedMap<String, Integer> places) {
        int place = 0;
        for (Map.Entry<String, Integer> each : places.entrySet()) {
            each.setValue(place++);
        }
    }

    int rows() {
        return keys.size();
    }

    RowKey key(int row) {
        return keys.get(row);
    }

    /** Most students of the row; for a minimum the least students of the open class. */
    int limit(int row) {
        return most.get(row);
    }

    int find(RowKey key) {
        return rowByKey.getOrDefault(key, RoundIndex.NONE);
    }

    int seats(int opening) {
        return seats[opening];
    }

    /** Row by the number of the college that reserved seats there. */
    Map<Integer, Integer> reserves(int opening) {
        return reserves.get(opening);
    }

    /** Row of the seats that her college reserved there. */
    int reserve(int student, int opening) {
        Map<Integer, Integer> byCollege = reserves.get(opening);
        return byCollege.isEmpty()
                ? RoundIndex.NONE
                : byCollege.getOrDefault(index.collegeNumber(student), RoundIndex.NONE);
    }

    int minimum(int opening) {
        return minimum[opening];
    }

    int enterprise(int opening) {
        return enterprise[opening];
    }

    int post(int opening) {
        return post[opening];
    }

    /** Row of the beds for that gender. */
    int beds(Gender gender, int opening) {
        return gender == Gender.F ? bedsFemale[opening] : bedsMale[opening];
    }

    /** Row of the bed she would sleep in there. */
    int beds(int student, int opening) {
        Candidate candidate = index.student(student);
        return candidate.boarding() ? beds(candidate.gender(), opening) : RoundIndex.NONE;
    }

    int supervisor(int student) {
        return supervisor[student];
    }

    /** Row of the changes, if being there is one of hers; staying unplaced ({@link RoundIndex#NONE}) is one as well. */
    int changes(int student, int opening) {
        int now = declared.incumbent(student);
        return now == RoundIndex.NONE || now == opening ? RoundIndex.NONE : changeBudget;
    }
}
