package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: what a round or a run changes of the policy file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyOverridesTest {
    private final PolicyFile file = PolicyFile.packaged();

    @Test
    void the_packaged_policy_is_that_of_the_design() {
        assertThat(file.policy()).isEqualTo(new RoundDraft().facts().policy());
    }

    @Test
    void a_round_that_changes_nothing_has_the_file_s_policy() {
        assertThat(read("{}").requirePolicy()).isEqualTo(file.policy());
    }

    @Test
    void every_key_can_be_changed() {
        Policy policy =
                read("""
                        {"priorityWeight": {"1": 2, "2": 4, "3": 8}, "choiceCost": [0, 5], "adjustedCost": 99,
                         "fitWeight": 1.5, "assessmentWeight": 2.25, "distanceWeight": 0, "change": 7, "companion": 0,
                         "fairnessWeight": 3, "enterpriseSharePercent": 5, "postSharePercent": 15, "payPercent": 90, "minimumFit": 60,
                         "minimumAge": 17, "protectedAge": 20, "maximumHoursPerDay": 7.5, "supervisorLoad": 18, "maxChanges": 0,
                         "dormBeds": false, "levelRule": false, "gradeRule": false, "dormitoryRule": false,
                         "certificateRule": false, "datesRule": false, "invitationRule": false,
                         "exclusionRule": false, "choiceRule": false}
                        """)
                        .requirePolicy();

        assertThat(policy.priorityWeight()).isEqualTo(Map.of(1, 2, 2, 4, 3, 8));
        assertThat(policy.choiceCost()).containsExactly(0, 5);
        assertThat(policy.adjustedCost()).isEqualTo(99);
        assertThat(policy.fitWeight()).isEqualTo(new BigDecimal("1.5"));
        assertThat(policy.assessmentWeight()).isEqualTo(new BigDecimal("2.25"));
        assertThat(policy.distanceWeight()).isEqualTo(BigDecimal.ZERO);
        assertThat(policy.change()).isEqualTo(7);
        assertThat(policy.companion()).isZero();
        assertThat(policy.fairnessWeight()).isEqualTo(3);
        assertThat(policy.enterpriseSharePercent()).isEqualTo(5);
        assertThat(policy.postSharePercent()).isEqualTo(15);
        assertThat(policy.payPercent()).isEqualTo(90);
        assertThat(policy.minimumFit()).isEqualTo(60);
        assertThat(policy.minimumAge()).isEqualTo(17);
        assertThat(policy.protectedAge()).isEqualTo(20);
        assertThat(policy.maximumHoursPerDay()).isEqualTo(new BigDecimal("7.5"));
        assertThat(policy.supervisorLoad()).isEqualTo(18);
        assertThat(policy.maxChanges()).isZero();
        assertThat(policy.dormBeds()).isFalse();
        assertThat(policy.switchedOff())
                .containsExactly(
                        PairRule.LEVEL_MISMATCH,
                        PairRule.GRADE_MISMATCH,
                        PairRule.NO_DORMITORY,
                        PairRule.CERTIFICATE_MISSING,
                        PairRule.DATES_MISMATCH,
                        PairRule.COLLEGE_NOT_INVITED,
                        PairRule.EXCLUDED,
                        PairRule.NOT_CHOSEN);
    }

    @ParameterizedTest
    @CsvSource({
        "enterpriseSharePercent, 11",
        "postSharePercent, 21",
        "payPercent, 79",
        "minimumAge, 15",
        "protectedAge, 17",
        "maximumHoursPerDay, 8.5"
    })
    void a_value_weaker_than_the_law_is_refused(String key, String value) {
        assertThat(codes("{\"" + key + "\": " + value + "}")).containsExactly("POLICY_WEAKER_THAN_LAW policy." + key);
    }

    @ParameterizedTest
    @CsvSource({
        "enterpriseSharePercent, 0",
        "postSharePercent, 20",
        "payPercent, 100",
        "minimumAge, 18",
        "protectedAge, 18",
        "maximumHoursPerDay, 6"
    })
    void a_stricter_value_is_taken(String key, String value) {
        assertThat(codes("{\"" + key + "\": " + value + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "priorityWeight|{\"1\": 1}",
                "priorityWeight|{\"1\": 1, \"2\": 2, \"3\": -1}",
                "priorityWeight|[1, 2, 3]",
                "choiceCost|[]",
                "choiceCost|[1.5]",
                "choiceCost|5",
                "adjustedCost|-1",
                "maxChanges|-1",
                "maxChanges|1.5",
                "adjustedCost|1000001",
                "adjustedCost|12345678901",
                "adjustedCost|\"120\"",
                "adjustedCost|null",
                "fitWeight|0.0000001",
                "fitWeight|-0.5",
                "distanceWeight|1e999999999",
                "distanceWeight|1e-999999999",
                "companion|1.5",
                "enterpriseSharePercent|-1",
                "minimumFit|0",
                "maximumHoursPerDay|0",
                "maximumHoursPerDay|25",
                "supervisorLoad|-1",
                "dormBeds|1",
                "levelRule|\"off\""
            })
    void a_value_of_another_form_is_refused(String key, String value) {
        assertThat(codes("{\"" + key + "\": " + value + "}")).containsExactly("POLICY_INVALID_VALUE policy." + key);
    }

    @Test
    void a_number_beyond_all_numbers_is_refused_however_it_was_parsed() {
        var infinite = JsonNodeFactory.instance.objectNode().put("fitWeight", Double.POSITIVE_INFINITY);

        assertThat(file.with(infinite).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.POLICY_INVALID_VALUE);
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(codes("{\"favour\": 1, \"adjustedCost\": -1, \"minimumAge\": 12}"))
                .containsExactly(
                        "POLICY_UNKNOWN_KEY policy.favour",
                        "POLICY_INVALID_VALUE policy.adjustedCost",
                        "POLICY_WEAKER_THAN_LAW policy.minimumAge");
    }

    @Test
    void a_law_has_no_switch() {
        assertThat(codes("{\"consentRule\": false}")).containsExactly("POLICY_UNKNOWN_KEY policy.consentRule");
    }

    @Test
    void no_limit_for_supervisors_is_null_or_zero() {
        assertThat(read("{\"supervisorLoad\": null}").requirePolicy().supervisorLoad())
                .isNull();
        assertThat(read("{\"supervisorLoad\": 0}").requirePolicy().supervisorLoad())
                .isNull();
    }

    @Test
    void no_limit_for_changes_is_null_alone() {
        assertThat(read("{\"maxChanges\": null}").requirePolicy().maxChanges()).isNull();
        assertThat(read("{\"maxChanges\": 0}").requirePolicy().maxChanges()).isZero();
    }

    @Test
    void what_is_no_object_is_refused() {
        assertThat(codes("[1]")).containsExactly("POLICY_INVALID_VALUE policy.policy");
    }

    @Test
    void the_texts_of_a_command_line() {
        Policy policy = file.with(Map.of(
                        "policy.companion", "0",
                        "choiceCost", "0,10,20",
                        "priorityWeight", "1:1,2:5,3:25",
                        "dormBeds", "false",
                        "distanceWeight", " 0.25 "))
                .requirePolicy();

        assertThat(policy.companion()).isZero();
        assertThat(policy.choiceCost()).containsExactly(0, 10, 20);
        assertThat(policy.priorityWeight()).isEqualTo(Map.of(1, 1, 2, 5, 3, 25));
        assertThat(policy.dormBeds()).isFalse();
        assertThat(policy.distanceWeight()).isEqualTo(new BigDecimal("0.25"));
    }

    @ParameterizedTest
    @CsvSource({"companion, ''", "companion, viel", "choiceCost, '0,,1'", "priorityWeight, '1:1'", "companion, '{'"})
    void a_text_that_makes_no_sense_is_refused(String key, String text) {
        assertThat(file.with(Map.of(key, text)).issues())
                .singleElement()
                .extracting(Issue::code)
                .isEqualTo(IssueCode.POLICY_INVALID_VALUE);
    }

    @Test
    void a_run_s_values_win_over_its_round_s() {
        var merged = PolicyFile.merged(node("{\"companion\": 1, \"change\": 2}"), node("{\"companion\": 3}"));

        assertThat(file.with(merged).requirePolicy().companion()).isEqualTo(3);
        assertThat(file.with(merged).requirePolicy().change()).isEqualTo(2);
    }

    @Test
    void a_policy_with_issues_is_none() {
        assertThatThrownBy(() -> read("{\"favour\": 1}").requirePolicy()).isInstanceOf(IllegalStateException.class);
    }

    private List<String> codes(String overrides) {
        return read(overrides).issues().stream()
                .map(issue -> issue.code() + " " + issue.column())
                .toList();
    }

    private PolicyReading read(String overrides) {
        return file.with(node(overrides));
    }

    private static JsonNode node(String json) {
        try {
            return RoundJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
