package org.duikou.solve.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.SeparableModel;

/**
 * What the parts of a round that falls apart prove together. Each part's least weight and points, both rounded up, add
 * up; where the placements leave more unplaced than all parts must, each unit of that may save as many points as a unit
 * is priced at anywhere.
 */
record PartsBound(long unplacedWeight, long soft) {

    /** @param weight unplaced weight of the placements to be bounded */
    static PartsBound of(SeparableModel model, BranchNode.Parts parts, long weight) {
        Division division = Division.of(model, parts);
        List<PartBound> bounds = new ArrayList<>();
        long unplacedWeight = division.weightOfOthers();
        long price = 0;
        for (int part = 0; part < parts.parts().size(); part++) {
            var bound = new PartBound(
                    model, division.bound(part), parts.parts().get(part).tree());
            bounds.add(bound);
            unplacedWeight = Math.addExact(unplacedWeight, bound.unplacedWeight());
            price = Math.max(price, bound.price());
        }
        long spare = weight - unplacedWeight;
        long soft = Math.subtractExact(division.pointsOfOthers(), Math.multiplyExact(price, Math.max(0, spare)));
        for (PartBound bound : bounds) {
            soft = Math.addExact(soft, bound.soft(price, spare));
        }
        return new PartsBound(unplacedWeight, spare < 0 ? 0 : Math.max(0, soft));
    }

    /** Students and openings by part; others are the students who may go nowhere. */
    private record Division(SeparableModel model, List<List<Integer>> students, int[][] openings, int[] others) {

        static Division of(SeparableModel model, BranchNode.Parts parts) {
            int[] partOf = new int[model.openings()];
            int[][] openings = new int[parts.parts().size()][];
            List<List<Integer>> students = new ArrayList<>();
            for (int part = 0; part < openings.length; part++) {
                openings[part] = parts.parts().get(part).openings().stream()
                        .mapToInt(model.problem()::openingNumber)
                        .toArray();
                for (int opening : openings[part]) {
                    partOf[opening] = part;
                }
                students.add(new ArrayList<>());
            }
            for (int student = 0; student < model.candidates(); student++) {
                if (model.first(student) < model.first(student + 1)) {
                    students.get(partOf[model.opening(model.first(student))]).add(student);
                }
            }
            int[] others = IntStream.range(0, model.candidates())
                    .filter(each -> model.first(each) == model.first(each + 1))
                    .toArray();
            return new Division(model, students, openings, others);
        }

        PriceBound bound(int part) {
            int[] ofPart =
                    students.get(part).stream().mapToInt(Integer::intValue).toArray();
            return new PriceBound(model, ofPart, openings[part]);
        }

        long weightOfOthers() {
            return IntStream.of(others).mapToLong(model::weight).sum();
        }

        long pointsOfOthers() {
            return IntStream.of(others).mapToLong(model::unplacedCost).sum();
        }
    }
}
