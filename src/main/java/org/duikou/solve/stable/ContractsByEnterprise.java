package org.duikou.solve.stable;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.duikou.preference.Contracts;
import org.duikou.problem.PlacementProblem;

/** All contracts that each enterprise could hold, in the order of their numbers. */
final class ContractsByEnterprise {
    private final PlacementProblem problem;
    private final int[] start;
    private final int[] contractsByEnterprise;

    ContractsByEnterprise(PlacementProblem problem, Contracts contracts) {
        this.problem = problem;
        this.start = new int[problem.enterprises().size() + 1];
        this.contractsByEnterprise = new int[contracts.size()];
        for (int contract = 0; contract < contracts.size(); contract++) {
            start[problem.enterpriseOf(contracts.opening(contract)) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] end = start.clone();
        for (int contract = 0; contract < contracts.size(); contract++) {
            contractsByEnterprise[end[problem.enterpriseOf(contracts.opening(contract))]++] = contract;
        }
    }

    /** Contracts of the enterprise of that opening, with all its openings. */
    IntStream of(int opening) {
        int enterprise = problem.enterpriseOf(opening);
        return IntStream.range(start[enterprise], start[enterprise + 1]).map(at -> contractsByEnterprise[at]);
    }

    int first(int enterprise) {
        return start[enterprise];
    }

    int contract(int at) {
        return contractsByEnterprise[at];
    }
}
