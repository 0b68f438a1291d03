package org.duikou.solve.stable;

import java.util.Arrays;
import org.duikou.preference.Contracts;
import org.duikou.preference.Priorities;
import org.duikou.preference.RowFill;
import org.duikou.problem.PlacementProblem;

/**
 * The contracts that each enterprise holds, best first. Of those that it holds and one more it chooses greedily: from the
 * best on, each that its limits still allow beside those chosen before.
 */
final class Admissions {
    private static final int[] NOBODY = {};

    private final PlacementProblem problem;
    private final Contracts contracts;
    private final Priorities priorities;
    private final RowFill fill;
    private final int[][] heldByEnterprise;
    private final int[] size;
    private final int[] enrolled;

    Admissions(PlacementProblem problem, Contracts contracts, Priorities priorities) {
        this.problem = problem;
        this.contracts = contracts;
        this.priorities = priorities;
        this.fill = new RowFill(problem.rows());
        this.heldByEnterprise = new int[problem.enterprises().size()][4];
        this.size = new int[heldByEnterprise.length];
        this.enrolled = new int[problem.openings().size()];
    }

    int enrolled(int opening) {
        return enrolled[opening];
    }

    /** Whether the contract's enterprise could hold it besides all that it holds. */
    boolean hasRoom(int contract) {
        return fill.hasRoom(contracts.candidate(contract), contracts.opening(contract));
    }

    /** Considers a contract; the answer is what the enterprise refuses: none, others that it held, or this one. */
    int[] offer(int contract) {
        int place = place(contract);
        if (hasRoom(contract)) {
            insert(contract, place);
            return NOBODY;
        }
        int enterprise = enterprise(contract);
        int[] below = Arrays.copyOfRange(heldByEnterprise[enterprise], place, size[enterprise]);
        for (int each : below) {
            take(each, -1);
        }
        if (!hasRoom(contract)) {
            for (int each : below) {
                take(each, 1);
            }
            return new int[] {contract};
        }
        size[enterprise] = place;
        insert(contract, place);
        return keepBestOf(below, enterprise);
    }

    /** The answer is what it no longer keeps. */
    private int[] keepBestOf(int[] below, int enterprise) {
        int[] refused = new int[below.length];
        int refusals = 0;
        for (int each : below) {
            if (hasRoom(each)) {
                insert(each, size[enterprise]);
            } else {
                refused[refusals++] = each;
            }
        }
        return Arrays.copyOf(refused, refusals);
    }

    void withdraw(int contract) {
        int enterprise = enterprise(contract);
        int place = place(contract);
        int[] held = heldByEnterprise[enterprise];
        System.arraycopy(held, place + 1, held, place, --size[enterprise] - place);
        take(contract, -1);
    }

    /** What it holds of an opening. */
    int[] heldAt(int opening) {
        int enterprise = problem.enterpriseOf(opening);
        return Arrays.stream(heldByEnterprise[enterprise], 0, size[enterprise])
                .filter(contract -> contracts.opening(contract) == opening)
                .toArray();
    }

    private void insert(int contract, int place) {
        int enterprise = enterprise(contract);
        int[] held = heldByEnterprise[enterprise];
        if (size[enterprise] == held.length) {
            held = Arrays.copyOf(held, 2 * held.length);
            heldByEnterprise[enterprise] = held;
        }
        System.arraycopy(held, place, held, place + 1, size[enterprise]++ - place);
        held[place] = contract;
        take(contract, 1);
    }

    private void take(int contract, int by) {
        int opening = contracts.opening(contract);
        enrolled[opening] += by;
        if (by > 0) {
            fill.add(contracts.candidate(contract), opening);
        } else {
            fill.remove(contracts.candidate(contract), opening);
        }
    }

    private int enterprise(int contract) {
        return problem.enterpriseOf(contracts.opening(contract));
    }

    /** How many of those held are ranked above the contract. */
    private int place(int contract) {
        int enterprise = enterprise(contract);
        int low = 0;
        int high = size[enterprise];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (priorities.isAbove(heldByEnterprise[enterprise][middle], contract)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
