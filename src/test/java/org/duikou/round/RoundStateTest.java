package org.duikou.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: every step between the states of a round. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundStateTest {
    // from                to: DRAFT COLLECTING FROZEN REVIEW PUBLISHED CLOSED; w: by the bureau's word, r: by a run
    private static final String STEPS =
            """
            DRAFT       - w w - - -
            COLLECTING  - - w - - -
            FROZEN      - w - r - -
            REVIEW      - w - - r -
            PUBLISHED   - w - - - w
            CLOSED      - - - - - -
            """;

    @Test
    void the_life_of_a_round_is_the_table() {
        List<String> rows = new ArrayList<>();
        for (RoundState from : RoundState.values()) {
            var row = new StringBuilder(String.format("%-11s", from));
            for (RoundState to : RoundState.values()) {
                String step = from.nextByWord().contains(to) ? " w" : " r";
                row.append(from.leadsTo(to) ? step : " -");
            }
            rows.add(row.toString());
        }

        assertThat(String.join("\n", rows) + "\n").isEqualTo(STEPS);
    }
}
