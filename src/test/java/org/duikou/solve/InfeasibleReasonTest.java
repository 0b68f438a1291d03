package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InfeasibleReasonTest {

    @ParameterizedTest
    @EnumSource
    void both_languages_say_what_may_help_and_leave_no_argument_out(InfeasibleReason reason) {
        String zh = reason.text(Language.ZH, List.of("FIRST", "SECOND"));
        String en = reason.text(Language.EN, List.of("FIRST", "SECOND"));

        assertThat(zh).contains("\n或许").doesNotContain("{");
        assertThat(en).contains("\nMaybe").doesNotContain("{");
        assertThat(zh.contains("FIRST")).isEqualTo(en.contains("FIRST"));
        assertThat(zh.contains("SECOND")).isEqualTo(en.contains("SECOND"));
    }

    @Test
    void an_exception_tells_its_reason_in_the_language_of_the_reader() {
        var infeasible = new InfeasibleRoundException(InfeasibleReason.TOO_FEW_CHANGES, 3L, 1);

        assertThat(infeasible.text(Language.ZH)).contains("（3）", "为 1");
        assertThat(infeasible.text(Language.EN)).contains("At least (3)", "at most 1");
    }
}
