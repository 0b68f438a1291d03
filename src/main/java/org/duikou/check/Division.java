package org.duikou.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.CouplingPrices;
import org.duikou.vocabulary.OpeningId;

/**
 * A round in parts, by their openings: each student belongs to the part of the openings that she may take, and those who
 * may take none to no part.
 */
final class Division {
    private static final int NO_PART = -1;

    private final Separable round;
    private final RoundIndex index;
    private final TreeFaults faults;
    private final int[] partOfOpening;
    private final int[] partOfStudent;

    /** @param faults takes what does not lie within one part; then the division is of no use */
    Division(Separable round, List<BranchNode.Part> parts, TreeFaults faults) {
        this.round = round;
        this.index = round.index();
        this.faults = faults;
        this.partOfOpening = new int[index.openings()];
        this.partOfStudent = new int[index.students()];
        Arrays.fill(partOfOpening, NO_PART);
        Arrays.fill(partOfStudent, NO_PART);
        for (int part = 0; part < parts.size(); part++) {
            for (OpeningId each : parts.get(part).openings()) {
                assign(each, part);
            }
        }
        IntStream.range(0, index.students()).forEach(this::assign);
    }

    private void assign(OpeningId id, int part) {
        int opening = index.find(id);
        if (opening == RoundIndex.NONE) {
            faults.addParts(id, "不在本批次", "is unknown in this round");
        } else if (partOfOpening[opening] != NO_PART) {
            faults.addParts(id, "列在两个部分", "is in two parts");
        } else {
            partOfOpening[opening] = part;
        }
    }

    private void assign(int student) {
        Options options = round.options();
        for (int option = options.first(student); option < options.first(student + 1); option++) {
            int opening = options.opening(option);
            if (round.isAllowed(student, opening)) {
                int part = partOfOpening[opening];
                if (part == NO_PART) {
                    addOpening(opening, "有学生可去，却不在任何部分", "is in no part, though a student may take it");
                } else if (partOfStudent[student] != NO_PART && partOfStudent[student] != part) {
                    addOpening(opening, "有学生还可去另一部分的岗位", "may be taken by a student who may take another part's");
                }
                partOfStudent[student] = part;
            }
        }
    }

    private void addOpening(int opening, String zh, String en) {
        faults.addParts(index.opening(opening).id(), zh, en);
    }

    Extent extent(int part) {
        return Extent.part(numbersOf(part, partOfStudent), numbersOf(part, partOfOpening));
    }

    private static int[] numbersOf(int part, int[] partOf) {
        return IntStream.range(0, partOf.length)
                .filter(each -> partOf[each] == part)
                .toArray();
    }

    long weightOfOthers() {
        return IntStream.of(numbersOf(NO_PART, partOfStudent))
                .mapToLong(index::weight)
                .reduce(0, Math::addExact);
    }

    long pointsOfOthers() {
        return IntStream.of(numbersOf(NO_PART, partOfStudent))
                .mapToLong(each -> round.points().change(each, RoundIndex.NONE))
                .reduce(0, Math::addExact);
    }

    /** A part knows neither the mean of all nor who is at an enterprise that it shares with another part. */
    void addBroken(int part, CouplingPrices prices) {
        if (prices.mean() != 0 || !prices.aboveMean().isEmpty()) {
            faults.addParts("couplingPrices", "为一个部分的均值定价", "price the mean of a part");
        }
        if (prices.companions().isEmpty()) {
            return;
        }
        boolean[] isShared = new boolean[index.facts().enterprises().size()];
        for (int opening = 0; opening < partOfOpening.length; opening++) {
            isShared[index.enterpriseNumber(opening)] |=
                    partOfOpening[opening] != part && partOfOpening[opening] != NO_PART;
        }
        for (CouplingPrices.Companion each : prices.companions()) {
            int enterprise = index.find(each.enterprise());
            if (enterprise != RoundIndex.NONE && isShared[enterprise]) {
                faults.addParts(
                        each.enterprise(),
                        "跨两个部分，却有同伴价格",
                        "has companion prices, though another part has openings there");
            }
        }
    }
}
