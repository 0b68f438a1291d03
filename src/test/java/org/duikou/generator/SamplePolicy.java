package org.duikou.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duikou.vocabulary.Policy;

/** The default weights and limits. */
final class SamplePolicy {
    static final Policy DEFAULT = new Policy(
            Map.of(1, 1, 2, 3, 3, 9),
            List.of(0, 10, 20, 32, 45, 60, 75, 90),
            120,
            new BigDecimal(60),
            new BigDecimal(40),
            new BigDecimal("0.5"),
            150,
            8,
            1,
            10,
            20,
            1,
            16,
            18,
            new BigDecimal(8),
            null,
            Set.of(),
            true);

    private SamplePolicy() {}
}
