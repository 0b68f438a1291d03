package org.duikou.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Numbers facts 0..n-1 in their canonical order; looked up, never iterated. */
final class DenseIndex<I> {
    private final Map<I, Integer> numberById;

    private DenseIndex(Map<I, Integer> numberById) {
        this.numberById = numberById;
    }

    static <F, I> DenseIndex<I> of(List<F> facts, Function<F, I> id) {
        Map<I, Integer> numberById = new HashMap<>(facts.size() * 2);
        for (F fact : facts) {
            numberById.put(id.apply(fact), numberById.size());
        }
        return new DenseIndex<>(numberById);
    }

    int number(I id) {
        Integer number = numberById.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The id (" + id + ") is unknown in this round.");
        }
        return number;
    }
}
