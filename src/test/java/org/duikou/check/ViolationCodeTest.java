package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.duikou.vocabulary.AggregateRule;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.PairRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: codes and sentences of what can be wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ViolationCodeTest {
    @Test
    void every_rule_has_a_code_of_its_own_name() {
        Stream<Enum<?>> rules = Stream.of(PairRule.values(), OpeningRule.values(), AggregateRule.values())
                .flatMap(Stream::of);

        assertThat(rules).allSatisfy(rule -> assertThat(ViolationCode.of(rule)).hasToString(rule.name()));
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_leave_no_gap(ViolationCode code) {
        var arguments = Collections.nCopies(4, "#");

        for (Language language : Language.values()) {
            assertThat(code.text(language, arguments))
                    .doesNotContain("{")
                    .endsWith(language == Language.ZH ? "。" : ".");
        }
    }

    @Test
    void what_a_result_claims_is_told_on_one_short_line() {
        var violation = Violation.of(
                ViolationCode.ROW_UNKNOWN, "certificate.json tree", "seats:O1\n\u001b[31m\u202e" + "x".repeat(999));

        assertThat(violation.text(Language.EN))
                .startsWith("The certificate prices the row (seats:O1??[31m?xxx")
                .hasSizeLessThan(250)
                .endsWith("x…), which does not exist.");
    }
}
