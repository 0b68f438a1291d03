package org.duikou.solve.search;

import java.util.AbstractList;
import java.util.List;
import org.duikou.problem.CapacityRow;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** Where one student may go, what each place costs, and which limits she uses there. Looked up, never stored. */
final class StudentOptions {
    private final SearchSpace space;
    private final int number;

    StudentOptions(SearchSpace space, int number) {
        this.space = space;
        this.number = number;
    }

    int number() {
        return number;
    }

    StudentId id() {
        return space.problem().candidate(number).id();
    }

    CollegeId college() {
        return id().college();
    }

    boolean isPinned() {
        return space.problem().isPinned(number);
    }

    int weight() {
        return model().weight(number);
    }

    /** A view, by opening number. */
    List<OfferedOpening> openings() {
        int first = model().first(number);
        int size = model().first(number + 1) - first;
        return new AbstractList<>() {
            @Override
            public OfferedOpening get(int index) {
                return space.offered(model().opening(first + index));
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    boolean allow(OfferedOpening opening) {
        return model().find(number, opening.number()) != PlacementProblem.NONE;
    }

    PairPoints points(@Nullable OfferedOpening opening) {
        if (opening == null) {
            return new PairPoints(0, 0, 0, 0, model().unplacedCost(number));
        }
        return allow(opening) ? space.points(number, opening.number()) : new PairPoints(0, 0, 0, 0, 0);
    }

    @Nullable
    CapacityRow beds(OfferedOpening opening) {
        return OfferedOpening.row(model().rows(), model().rows().beds(number, opening.number()));
    }

    @Nullable
    CapacityRow changes(@Nullable OfferedOpening opening) {
        int where = opening == null ? PlacementProblem.NONE : opening.number();
        return OfferedOpening.row(model().rows(), model().rows().changes(number, where));
    }

    @Nullable
    CapacityRow supervisor() {
        return OfferedOpening.row(model().rows(), model().rows().supervisor(number));
    }

    private SeparableModel model() {
        return space.model();
    }
}
