package org.duikou.solve.search;

import java.util.ArrayList;
import java.util.List;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.PairCosts;
import org.duikou.problem.CapacityRow;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Where one student may go, what each place costs, and which limits she uses there. Immutable. */
final class StudentOptions {
    private final SeparableModel model;
    private final int number;
    private final List<OfferedOpening> openings;
    private final List<PairPoints> points;

    private StudentOptions(SeparableModel model, int number, List<OfferedOpening> openings, List<PairPoints> points) {
        this.model = model;
        this.number = number;
        this.openings = List.copyOf(openings);
        this.points = List.copyOf(points);
    }

    static StudentOptions of(SeparableModel model, EligiblePairs pairs, int number, List<OfferedOpening> offered) {
        var costs = new PairCosts(model.problem());
        List<OfferedOpening> openings = new ArrayList<>();
        List<PairPoints> points = new ArrayList<>();
        for (int at = model.first(number); at < model.first(number + 1); at++) {
            int opening = model.opening(at);
            int pair = pairs.find(number, opening);
            openings.add(offered.get(opening));
            points.add(new PairPoints(
                    costs.choice(pairs.rank(pair)),
                    costs.fit(pairs.fit(pair)),
                    costs.assessment(number, opening),
                    costs.distance(number, opening),
                    costs.change(number, opening)));
        }
        return new StudentOptions(model, number, openings, points);
    }

    int number() {
        return number;
    }

    StudentId id() {
        return model.problem().candidate(number).id();
    }

    CollegeId college() {
        return id().college();
    }

    boolean isPinned() {
        return model.problem().isPinned(number);
    }

    int weight() {
        return model.weight(number);
    }

    List<OfferedOpening> openings() {
        return openings;
    }

    boolean allow(OfferedOpening opening) {
        return model.find(number, opening.number()) != PlacementProblem.NONE;
    }

    PairPoints points(@Nullable OfferedOpening opening) {
        if (opening == null) {
            return new PairPoints(0, 0, 0, 0, model.unplacedCost(number));
        }
        int pair = model.find(number, opening.number());
        if (pair == PlacementProblem.NONE) {
            return new PairPoints(0, 0, 0, 0, 0);
        }
        return points.get(pair - model.first(number));
    }

    @Nullable
    CapacityRow beds(OfferedOpening opening) {
        return OfferedOpening.row(model.rows(), model.rows().beds(number, opening.number()));
    }

    @Nullable
    CapacityRow changes(@Nullable OfferedOpening opening) {
        int where = opening == null ? PlacementProblem.NONE : opening.number();
        return OfferedOpening.row(model.rows(), model.rows().changes(number, where));
    }

    @Nullable
    CapacityRow supervisor() {
        return OfferedOpening.row(model.rows(), model.rows().supervisor(number));
    }
}
