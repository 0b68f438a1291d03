package org.duikou.solve.flow.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duikou.problem.PlacementProblem;

/**
 * Rows that make the relaxation feel who would be alone: of a college at an enterprise, one student less all the others
 * is at most alone. One row a company at most, where shares show somebody alone.
 */
final class CompanyCuts {
    private static final int NONE = PlacementProblem.NONE;
    private static final double ALONE = 0.1;

    private final List<Company> companies;
    private final int[] companyOfColumn; // empty: no column is in any

    /** @param one the student who is set against the others of that college at that enterprise */
    record Company(int college, int enterprise, int one) {}

    private CompanyCuts(List<Company> companies, int[] companyOfColumn) {
        this.companies = companies;
        this.companyOfColumn = companyOfColumn;
    }

    static CompanyCuts none() {
        return new CompanyCuts(List.of(), new int[0]);
    }

    int size() {
        return companies.size();
    }

    Company company(int number) {
        return companies.get(number);
    }

    /** The column's company by number; {@link PlacementProblem#NONE}: no row is of it. */
    int companyOf(int column) {
        return companyOfColumn.length == 0 ? NONE : companyOfColumn[column];
    }

    /** 1 for the student who is set against the others, else -1. */
    int sign(int company, int student) {
        return companies.get(company).one == student ? 1 : -1;
    }

    /** These, numbered as they are, and those in which the shares show somebody alone. */
    CompanyCuts with(PriceColumns data, float[] shares) {
        List<Company> all = new ArrayList<>(companies);
        int[] first = data.firstStudents();
        int[][] known = byEnterprise(data);
        for (int college = 0; college < data.colleges(); college++) {
            addLonely(data, shares, college, first, known[college], all);
        }
        var grown = new CompanyCuts(all, new int[data.use.length]);
        grown.nameColumns(data, first);
        return grown;
    }

    /** Company by college and enterprise. */
    private int[][] byEnterprise(PriceColumns data) {
        int[][] byEnterprise = new int[data.colleges()][];
        for (int number = 0; number < companies.size(); number++) {
            Company each = companies.get(number);
            if (byEnterprise[each.college] == null) {
                byEnterprise[each.college] = new int[data.enterprises()];
                Arrays.fill(byEnterprise[each.college], NONE);
            }
            byEnterprise[each.college][each.enterprise] = number;
        }
        return byEnterprise;
    }

    private static void addLonely(
            PriceColumns data, float[] shares, int college, int[] first, int[] known, List<Company> all) {
        double[] present = new double[data.enterprises()];
        double[] most = new double[present.length];
        double[] own = new double[present.length];
        int[] one = new int[present.length];
        for (int student = first[college]; student < first[college + 1]; student++) {
            for (int column = data.block[student]; column < data.block[student + 1]; column++) {
                own[data.enterpriseOf(column)] += shares[column];
            }
            for (int column = data.block[student]; column < data.block[student + 1]; column++) {
                int enterprise = data.enterpriseOf(column);
                present[enterprise] += own[enterprise];
                if (own[enterprise] > most[enterprise]) {
                    most[enterprise] = own[enterprise];
                    one[enterprise] = student;
                }
                own[enterprise] = 0;
            }
        }
        for (int enterprise = 0; enterprise < present.length; enterprise++) {
            if (2 * most[enterprise] - present[enterprise] > ALONE && (known == null || known[enterprise] == NONE)) {
                all.add(new Company(college, enterprise, one[enterprise]));
            }
        }
    }

    private void nameColumns(PriceColumns data, int[] first) {
        int[][] byEnterprise = byEnterprise(data);
        for (int college = 0; college < byEnterprise.length; college++) {
            int from = data.block[first[college]];
            int to = data.block[first[college + 1]];
            for (int column = from; column < to; column++) {
                companyOfColumn[column] =
                        byEnterprise[college] == null ? NONE : byEnterprise[college][data.enterpriseOf(column)];
            }
        }
    }
}
