package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.duikou.vocabulary.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: policy values of one run, on top of those of the round. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunPolicyTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeRound() throws IOException {
        policyOfTheRound("{\"companion\": 3, \"change\": 7}");
        Files.writeString(folder.resolve("colleges.csv"), "college,name\n");
        Files.writeString(folder.resolve("enterprises.csv"), "enterprise,name,staff\n");
        Files.writeString(folder.resolve("openings.csv"), "opening,kind,enterprise,title,seats,majors\n");
        Files.writeString(
                folder.resolve("students.csv"),
                "college,student,name,gender,birth_date,major,level,grade,student_consent,guardian_consent\n");
        Files.writeString(folder.resolve("choices.csv"), "college,student,rank,opening\n");
    }

    @Test
    void values_of_the_run_win_over_those_of_the_round() {
        Policy policy = read(Map.of("policy.companion", "0")).requireFacts().policy();

        assertThat(policy.companion()).isZero();
        assertThat(policy.change()).isEqualTo(7);
    }

    @Test
    void a_value_of_the_run_that_is_weaker_than_law_is_an_issue() {
        Intake intake = read(Map.of("enterpriseSharePercent", "50"));

        assertThat(intake.issues()).extracting(Issue::code).containsExactly(IssueCode.POLICY_WEAKER_THAN_LAW);
    }

    @Test
    void a_policy_of_the_round_that_is_no_object_stays_an_issue() throws IOException {
        policyOfTheRound("[1]");

        Intake intake = read(Map.of("companion", "0"));

        assertThat(intake.issues()).extracting(Issue::code).containsExactly(IssueCode.POLICY_INVALID_VALUE);
    }

    @Test
    void the_round_tells_what_it_changes() {
        assertThat(RoundReader.ownPolicy(RoundSource.folder(folder))).hasToString("{\"companion\":3,\"change\":7}");
    }

    @Test
    void a_round_that_cannot_be_read_changes_nothing() throws IOException {
        Files.writeString(folder.resolve("round.json"), "{");

        assertThat(RoundReader.ownPolicy(RoundSource.folder(folder))).isEmpty();
    }

    private Intake read(Map<String, String> onTop) {
        return new RoundReader().read(RoundSource.folder(folder), PolicyFile.packaged(), PolicyFile.overrides(onTop));
    }

    private void policyOfTheRound(String policy) throws IOException {
        Files.writeString(
                folder.resolve("round.json"),
                "{\"code\":\"r\",\"name\":\"r\",\"internshipStart\":\"2022-09-01\",\"internshipEnd\":\"2023-02-28\","
                        + "\"policy\":" + policy + "}");
    }
}
