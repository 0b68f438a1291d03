package org.duikou.solve.component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.flow.Room;

/**
 * The components of a round, gathered into parts: a large component is a part of its own, small ones lie together, so
 * that there are never more parts than are worth a solve. Largest first.
 *
 * <p>Students who may go nowhere, and openings that nobody may take, are in no part.
 */
final class Partition {
    private static final int MOST_PARTS = 100;

    private final SeparableModel model;
    private final List<Component> components = new ArrayList<>();

    private Partition(SeparableModel model) {
        this.model = model;
    }

    /**
     * The parts of a round; one: it does not fall apart, or is not worth it.
     *
     * @param leastPairs components of fewer pairs lie together
     * @throws org.duikou.solve.InfeasibleRoundException when a class that must open can have nobody
     */
    static List<Part> of(SeparableModel model, int leastPairs) {
        var partition = new Partition(model);
        partition.gather(Joints.of(model));
        return partition.parts(Math.max(leastPairs, model.size() / MOST_PARTS));
    }

    private void gather(int[] setOf) {
        Component[] ofSet = new Component[1 + IntStream.of(setOf).max().orElse(0)];
        for (int opening = 0; opening < setOf.length; opening++) {
            if (ofSet[setOf[opening]] == null) {
                ofSet[setOf[opening]] = new Component();
                components.add(ofSet[setOf[opening]]);
            }
            ofSet[setOf[opening]].openings.add(opening);
        }
        for (int student = 0; student < model.candidates(); student++) {
            int pairs = model.first(student + 1) - model.first(student);
            if (pairs > 0) {
                ofSet[setOf[model.opening(model.first(student))]].add(student, pairs);
            }
        }
    }

    private List<Part> parts(int leastPairs) {
        List<Part> parts = new ArrayList<>();
        var together = new Component();
        for (Component each : largestFirst()) {
            together.add(each);
            if (together.pairs >= leastPairs) {
                parts.add(together.part());
                together = new Component();
            }
        }
        if (together.pairs > 0) {
            parts.add(together.part());
        }
        return parts;
    }

    private List<Component> largestFirst() {
        List<Component> inhabited = new ArrayList<>();
        for (Component each : components) {
            if (each.pairs > 0) {
                inhabited.add(each);
            } else if (each.openings.stream()
                    .anyMatch(opening -> model.problem().opening(opening).mustOpen())) {
                throw Room.none();
            }
        }
        inhabited.sort(Comparator.comparingInt((Component each) -> each.pairs).reversed()); // stable
        return inhabited;
    }

    private static final class Component {
        private final List<Integer> openings = new ArrayList<>();
        private final List<Integer> students = new ArrayList<>();
        private int pairs;

        void add(int student, int itsPairs) {
            students.add(student);
            pairs += itsPairs;
        }

        void add(Component other) {
            openings.addAll(other.openings);
            students.addAll(other.students);
            pairs += other.pairs;
        }

        Part part() {
            return new Part(sorted(students), sorted(openings), pairs);
        }

        private static int[] sorted(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }
}
