package org.duikou.solve.flow.linear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.solve.SeparableModel;

/** Who of a college could meet whom at an enterprise: the pairs that a program has, by college and enterprise. */
final class Companies {
    private final SeparableModel model;
    private final SortedMap<Long, Company> companies = new TreeMap<>();

    Companies(SeparableModel model, PlacementProgram program) {
        this.model = model;
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                if (program.pairs[pair] != null) {
                    include(candidate, pair);
                }
            }
        }
    }

    /** Adds a pair to its company. */
    Company include(int candidate, int pair) {
        int college = model.problem().collegeOf(candidate);
        int enterprise = model.problem().enterpriseOf(model.opening(pair));
        long key = (long) college << Integer.SIZE | enterprise;
        Company company = companies.computeIfAbsent(key, absent -> new Company(enterprise));
        company.pairsByCandidate
                .computeIfAbsent(candidate, absent -> new ArrayList<>())
                .add(pair);
        return company;
    }

    Collection<Company> all() {
        return Collections.unmodifiableCollection(companies.values());
    }

    /** The students of one college at one enterprise. */
    static final class Company {
        final int enterprise;
        final SortedMap<Integer, List<Integer>> pairsByCandidate = new TreeMap<>();

        private Company(int enterprise) {
            this.enterprise = enterprise;
        }
    }
}
