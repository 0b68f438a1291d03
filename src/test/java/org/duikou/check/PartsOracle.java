package org.duikou.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.CouplingPrices;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;

/** Whether the parts of a certificate share nobody and know of no mean, by the engine's rooms. */
final class PartsOracle {
    private final PlacementProblem problem;
    private final EligiblePairs pairs;
    private final List<BranchNode.Part> parts;

    PartsOracle(PlacementProblem problem, EligiblePairs pairs, List<BranchNode.Part> parts) {
        this.problem = problem;
        this.pairs = pairs;
        this.parts = parts;
    }

    boolean isWellFormed() {
        Map<OpeningId, Integer> partOf = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            for (OpeningId each : parts.get(part).openings()) {
                if (partOf.put(each, part) != null) {
                    return false;
                }
            }
        }
        List<OpeningId> known = problem.openings().stream().map(Opening::id).toList();
        return known.containsAll(partOf.keySet())
                && keepsTogether(partOf)
                && parts.stream().allMatch(each -> isOfItsOwn(each, each.tree()));
    }

    private boolean keepsTogether(Map<OpeningId, Integer> partOf) {
        for (int student = 0; student < pairs.candidates(); student++) {
            var partsOfHers = new TreeSet<Integer>();
            for (int pair = pairs.first(student); pair < pairs.first(student + 1); pair++) {
                int opening = pairs.opening(pair);
                if (!problem.isPinned(student) || problem.pinnedOpening(student) == opening) {
                    partsOfHers.add(partOf.getOrDefault(problem.opening(opening).id(), -1));
                }
            }
            if (partsOfHers.size() > 1 || partsOfHers.contains(-1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfItsOwn(BranchNode.Part part, BranchNode node) {
        if (node instanceof BranchNode.Branch branch) {
            return isOfItsOwn(part, branch.closed()) && isOfItsOwn(part, branch.open());
        }
        return node instanceof BranchNode.Leaf leaf && isOfItsOwn(part, leaf.couplingPrices());
    }

    private boolean isOfItsOwn(BranchNode.Part part, CouplingPrices prices) {
        Set<EnterpriseId> elsewhere = new TreeSet<>();
        for (BranchNode.Part other : parts) {
            if (other != part) {
                other.openings()
                        .forEach(each -> elsewhere.add(
                                problem.opening(problem.openingNumber(each)).enterprise()));
            }
        }
        return prices.mean() == 0
                && prices.aboveMean().isEmpty()
                && prices.companions().stream().noneMatch(each -> elsewhere.contains(each.enterprise()));
    }
}
