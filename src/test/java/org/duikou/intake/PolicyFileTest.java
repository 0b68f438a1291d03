package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duikou.vocabulary.AggregateRule;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.PairRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under test: the policy file that comes with the product, and a bureau's in its place. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyFileTest {
    private static final Path PACKAGED = Path.of("solver-config", "policy", "default.json");
    private final PolicyFile file = PolicyFile.packaged();

    @TempDir
    private Path folder;

    static Stream<Enum<?>> rules() {
        return Stream.of(PairRule.values(), OpeningRule.values(), AggregateRule.values())
                .flatMap(Arrays::<Enum<?>>stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_text_in_both_languages(Enum<?> rule) {
        assertThat(file.rule(rule).zh()).matches("\\P{ASCII}.*。");
        assertThat(file.rule(rule).en()).matches("[A-Z].*\\.");
    }

    @Test
    void every_value_has_a_unit_and_a_text_in_both_languages() {
        assertThat(file.entries()).hasSize(PolicyKey.values().length).allSatisfy(entry -> {
            assertThat(entry.unit()).isNotBlank();
            assertThat(entry.text().zh()).endsWith("。");
            assertThat(entry.text().en()).endsWith(".");
        });
    }

    @Test
    void whatever_national_law_bounds_names_its_source() {
        assertThat(file.entries().stream().filter(entry -> entry.atMost() != null || entry.atLeast() != null))
                .extracting(PolicyEntry::key)
                .containsExactly(
                        "enterpriseSharePercent",
                        "postSharePercent",
                        "payPercent",
                        "minimumFit",
                        "minimumAge",
                        "protectedAge",
                        "maximumHoursPerDay")
                .allSatisfy(key -> assertThat(
                                file.findEntry(key).orElseThrow().text().source(Language.ZH))
                        .contains("职业学校学生实习管理规定"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_of_law_names_its_source_and_one_of_the_round_none(Enum<?> rule) {
        List<Enum<?>> lawful = List.of(
                PairRule.MAJOR_MISMATCH,
                PairRule.UNDER_16,
                PairRule.FIRST_YEAR,
                PairRule.CONSENT_MISSING,
                PairRule.MINOR_PROTECTED,
                PairRule.FEMALE_PROTECTED,
                AggregateRule.ENTERPRISE_SHARE,
                AggregateRule.POST_SHARE);
        boolean isLaw = rule instanceof OpeningRule || lawful.contains(rule);

        assertThat(file.rule(rule).source(Language.ZH).isEmpty()).isNotEqualTo(isLaw);
        assertThat(file.rule(rule).source(Language.EN).isEmpty()).isNotEqualTo(isLaw);
    }

    @Test
    void an_article_is_told_where_it_is_sure() {
        assertThat(file.rule(PairRule.UNDER_16).source(Language.ZH)).endsWith("第十六条第（二）项");
        assertThat(file.rule(PairRule.UNDER_16).source(Language.EN)).endsWith(", article 16 (2)");
    }

    @Test
    void a_stricter_file_takes_its_place() throws IOException {
        PolicyFile strict = read(text -> text.replace("\"value\": 10,", "\"value\": 8,"));

        assertThat(strict.policy().enterpriseSharePercent()).isEqualTo(8);
    }

    @Test
    void a_file_may_bind_its_rounds_closer_than_the_law() throws IOException {
        PolicyFile strict = read(
                text -> text.replace("\"value\": 10,", "\"value\": 8,").replace("\"atMost\": 10,", "\"atMost\": 8,"));

        assertThat(strict.with(Map.of("enterpriseSharePercent", "9")).issues())
                .singleElement()
                .extracting(Issue::code)
                .isEqualTo(IssueCode.POLICY_WEAKER_THAN_LAW);
    }

    @Test
    void a_file_weaker_than_the_law_is_refused() {
        assertThat(codes(text -> text.replace("\"value\": 10,", "\"value\": 12,")))
                .containsExactly("POLICY_WEAKER_THAN_LAW enterpriseSharePercent");
    }

    @Test
    void a_file_that_moves_the_bound_with_the_value_is_refused() {
        assertThat(codes(text ->
                        text.replace("\"value\": 10,", "\"value\": 12,").replace("\"atMost\": 10,", "\"atMost\": 12,")))
                .containsExactly("POLICY_WEAKER_THAN_LAW enterpriseSharePercent");
    }

    @Test
    void a_file_that_drops_a_bound_is_refused() {
        assertThat(codes(text -> text.replaceFirst(
                        "\"value\": 16,\\s+\"unit\": \"years\",\\s+\"atLeast\": 16,",
                        "\"value\": 16, \"unit\": \"years\",")))
                .containsExactly("POLICY_WEAKER_THAN_LAW minimumAge");
    }

    @Test
    void a_file_without_an_entry_is_refused() {
        assertThat(codes(text ->
                        text.replace("\"companion\"", "\"companions\"").replace("\"NIGHT_SHIFT\"", "\"NIGHTS\"")))
                .containsExactly("POLICY_MISSING_ENTRY companion", "POLICY_MISSING_ENTRY NIGHT_SHIFT");
    }

    @Test
    void a_file_with_a_source_that_it_does_not_name_is_refused() {
        assertThat(codes(text -> text.replace("\"MINORS\": {", "\"YOUNG\": {")))
                .containsExactly("POLICY_MISSING_ENTRY MINOR_PROTECTED");
    }

    @Test
    void a_file_that_is_no_json_is_refused() {
        assertThat(codes(text -> text.substring(1))).containsExactly("MALFORMED_JSON null");
    }

    private List<String> codes(UnaryOperator<String> change) {
        var refusal = catchThrowableOfType(InvalidPolicyFileException.class, () -> read(change));
        return refusal.issues().stream()
                .map(issue -> issue.code() + " " + issue.column())
                .toList();
    }

    private PolicyFile read(UnaryOperator<String> change) throws IOException {
        Path changed = folder.resolve("policy.json");
        Files.writeString(changed, change.apply(Files.readString(PACKAGED)));
        return PolicyFile.read(changed);
    }
}
