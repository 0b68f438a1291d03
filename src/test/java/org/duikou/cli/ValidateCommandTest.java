package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: {@code validate}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidateCommandTest {
    @TempDir
    Path round;

    @BeforeEach
    void writeRound() {
        SmallRound.write(round, SmallRound.draft());
    }

    @Test
    void a_round_without_issues_is_done() {
        CommandRun run = CommandRun.of("validate", round, "--lang", "en");

        assertThat(run).isEqualTo(new CommandRun(ExitCode.DONE, "No issues.\n", ""));
    }

    @Test
    void errors_stand_in_a_table() throws IOException {
        SmallRound.edit(round.resolve("choices.csv"), "school,s3,1,welder", "school,s9,1,welder");

        CommandRun run = CommandRun.of("validate", round, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.out())
                .startsWith("level  file         row  column   code             text\n")
                .contains("error  choices.csv  4    student  UNKNOWN_STUDENT  The student (")
                .endsWith("1 errors, 0 warnings.\n");
    }

    @Test
    void errors_stand_in_a_json_list_in_both_languages() throws IOException {
        SmallRound.edit(round.resolve("choices.csv"), "school,s3,1,welder", "school,s9,1,welder");

        CommandRun run = CommandRun.of("validate", round, "--json");

        JsonNode issue = json(run).path(0);
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(issue.path("severity").asText()).isEqualTo("error");
        assertThat(issue.path("file").asText()).isEqualTo("choices.csv");
        assertThat(issue.path("row").asInt()).isEqualTo(4);
        assertThat(issue.path("column").asText()).isEqualTo("student");
        assertThat(issue.path("code").asText()).isEqualTo("UNKNOWN_STUDENT");
        assertThat(issue.path("text")).isEqualTo(issue.path("zh"));
        assertThat(issue.path("en").asText()).startsWith("The student");
    }

    @Test
    void no_issues_are_an_empty_json_list() throws JsonProcessingException {
        CommandRun run = CommandRun.of("validate", round, "--json");

        assertThat(json(run).isArray()).isTrue();
        assertThat(json(run)).isEmpty();
    }

    @Test
    void warnings_alone_are_no_failure() {
        var draft = SmallRound.draft();
        draft.enterprise("tiny").staff(9);
        draft.post("clerk").at("tiny").seats(1);
        SmallRound.write(round, draft);

        CommandRun run = CommandRun.of("validate", round);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("警告", "ENTERPRISE_TAKES_NONE");
    }

    @Test
    void a_pin_that_breaks_a_rule_has_its_row() {
        var draft = SmallRound.draft();
        draft.student("s4").grade(1);
        SmallRound.write(round, draft.pin("s4", "welder"));

        CommandRun run = CommandRun.of("validate", round);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.out()).containsPattern("pins\\.csv +2 +opening +PIN_BREAKS_RULE");
    }

    @Test
    void policy_values_are_judged_as_well() {
        CommandRun run = CommandRun.of("validate", round, "--set", "minimumAge=15");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.out()).contains("POLICY_WEAKER_THAN_LAW");
    }

    private static JsonNode json(CommandRun run) throws JsonProcessingException {
        return new JsonMapper().readTree(run.out());
    }
}
