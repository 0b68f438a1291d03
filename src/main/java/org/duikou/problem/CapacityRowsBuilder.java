package org.duikou.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.RowKey;

/** Numbers the capacity rows of a round: openings in order, then supervisors, then changes. */
final class CapacityRowsBuilder {
    final List<CapacityRow> rows = new ArrayList<>();
    final int[] seatsOfOpening;
    final int[] minimumOfOpening;
    final int[] enterpriseShareOfOpening;
    final int[] postShareOfOpening;
    final int[][] bedsOfOpening;
    final int[][] reservesOfOpening;
    final int[] supervisorOfCandidate;
    final boolean[] boarding;
    final int[] gender;
    int changeBudget = CapacityRows.NO_ROW;

    private final RoundFacts facts;
    private final int[] enterpriseOfOpening;
    private final DenseIndex<CollegeId> colleges;
    private final Map<RowKey, Integer> numberByKey = new HashMap<>();

    CapacityRowsBuilder(RoundFacts facts, int[] enterpriseOfOpening) {
        this.facts = facts;
        this.enterpriseOfOpening = enterpriseOfOpening;
        this.colleges = DenseIndex.of(facts.colleges(), College::id);
        int openings = facts.openings().size();
        int candidates = facts.candidates().size();
        seatsOfOpening = noRows(openings);
        minimumOfOpening = noRows(openings);
        enterpriseShareOfOpening = noRows(openings);
        postShareOfOpening = noRows(openings);
        bedsOfOpening = new int[openings][];
        reservesOfOpening = new int[openings][];
        supervisorOfCandidate = noRows(candidates);
        boarding = new boolean[candidates];
        gender = new int[candidates];
    }

    CapacityRowsBuilder build() {
        for (int opening = 0; opening < seatsOfOpening.length; opening++) {
            addSeats(opening, facts.openings().get(opening));
            Enterprise enterprise = facts.enterprises().get(enterpriseOfOpening[opening]);
            addShares(opening, facts.openings().get(opening), enterprise);
            addBeds(opening, facts.openings().get(opening), enterprise);
        }
        for (int candidate = 0; candidate < boarding.length; candidate++) {
            boarding[candidate] = facts.candidates().get(candidate).boarding();
            gender[candidate] = facts.candidates().get(candidate).gender().ordinal();
        }
        addSupervisors();
        addChanges();
        return this;
    }

    private void addSeats(int number, Opening opening) {
        int reserved =
                opening.reserved().values().stream().mapToInt(Integer::intValue).sum();
        seatsOfOpening[number] = row(RowKey.seats(opening.id()), opening.seats() - reserved);
        int[] reserves = new int[2 * opening.reserved().size()];
        int at = 0;
        for (Map.Entry<CollegeId, Integer> reserve : opening.reserved().entrySet()) {
            reserves[at++] = colleges.number(reserve.getKey());
            reserves[at++] = row(RowKey.reserve(opening.id(), reserve.getKey()), reserve.getValue());
        }
        reservesOfOpening[number] = reserves;
        if (opening.isOrderClass()) {
            minimumOfOpening[number] = row(RowKey.minimum(opening.id()), opening.minSeats());
        }
    }

    private void addShares(int number, Opening opening, Enterprise enterprise) {
        if (!opening.isPost() || enterprise.capWaiver() != null) {
            return;
        }
        Policy policy = facts.policy();
        enterpriseShareOfOpening[number] = row(
                RowKey.enterprise(enterprise.id()),
                share(policy.enterpriseSharePercent(), enterprise.staff(), enterprise.currentInterns()));
        if (opening.postType() != null && opening.postStaff() != null) {
            postShareOfOpening[number] = row(
                    RowKey.post(enterprise.id(), opening.postType()),
                    share(policy.postSharePercent(), opening.postStaff(), opening.postCurrentInterns()));
        }
    }

    private void addBeds(int number, Opening opening, Enterprise enterprise) {
        int[] bedsByGender = noRows(Gender.values().length);
        if (opening.dormitory() && facts.policy().dormBeds()) {
            for (Gender each : Gender.values()) {
                Integer beds = enterprise.beds(each);
                if (beds != null) {
                    bedsByGender[each.ordinal()] = row(RowKey.beds(enterprise.id(), each), beds);
                }
            }
        }
        bedsOfOpening[number] = bedsByGender;
    }

    private void addSupervisors() {
        Integer limit = facts.policy().supervisorLoad();
        if (limit == null) {
            return;
        }
        Map<CollegeId, SortedSet<String>> supervisorsByCollege = new HashMap<>();
        for (Candidate candidate : facts.candidates()) {
            if (candidate.supervisor() != null) {
                supervisorsByCollege
                        .computeIfAbsent(candidate.id().college(), college -> new TreeSet<>())
                        .add(candidate.supervisor());
            }
        }
        for (int number = 0; number < supervisorOfCandidate.length; number++) {
            Candidate candidate = facts.candidates().get(number);
            if (candidate.supervisor() != null) {
                CollegeId college = candidate.id().college();
                int index = supervisorsByCollege
                        .get(college)
                        .headSet(candidate.supervisor())
                        .size();
                supervisorOfCandidate[number] = row(RowKey.supervisor(college, index), limit);
            }
        }
    }

    private void addChanges() {
        Integer limit = facts.policy().maxChanges();
        if (limit != null) {
            changeBudget = row(RowKey.changes(), limit);
        }
    }

    private static int share(int percent, int staff, int currentInterns) {
        return (int) Math.max(0, (long) percent * staff / 100 - currentInterns);
    }

    private int row(RowKey key, int capacity) {
        return numberByKey.computeIfAbsent(key, absent -> {
            rows.add(new CapacityRow(absent, capacity));
            return rows.size() - 1;
        });
    }

    private static int[] noRows(int size) {
        int[] rows = new int[size];
        Arrays.fill(rows, CapacityRows.NO_ROW);
        return rows;
    }
}
