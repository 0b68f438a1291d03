package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.solve.InfeasibleReason;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InfeasibleDetailTest {

    @Test
    void what_a_run_keeps_tells_the_same_reason_later() {
        var infeasible = new InfeasibleRoundException(InfeasibleReason.TOO_FEW_CHANGES, 3L, 1);

        InfeasibleDetail later =
                InfeasibleDetail.parse(InfeasibleDetail.of(infeasible).kept());

        assertThat(later.text(Language.EN)).isEqualTo(infeasible.text(Language.EN));
        assertThat(later.text(Language.ZH)).isEqualTo(infeasible.text(Language.ZH));
    }

    @Test
    void a_reason_without_arguments_is_kept_too() {
        var infeasible = new InfeasibleRoundException(InfeasibleReason.RULES_CONTRADICT);

        assertThat(InfeasibleDetail.parse(InfeasibleDetail.of(infeasible).kept()))
                .isEqualTo(InfeasibleDetail.of(infeasible));
    }
}
