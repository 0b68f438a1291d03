package org.duikou.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthTest {

    @ParameterizedTest
    @CsvSource({"live, workers", "ready, database", "ready, migrations", "ready, secrets", "started, started"})
    void a_node_that_is_well_says_so(String probe, String check) {
        Response answer = Service.anyone().get("/q/health/" + probe);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("checks.find { it.name == '" + check + "' }.status"))
                .isEqualTo("UP");
    }

    @Test
    void anyone_learns_no_more_than_one_word_of_each_check() {
        Response answer = Service.anyone().get("/q/health");

        assertThat(answer.jsonPath().getList("checks.data")).containsOnlyNulls();
        assertThat(answer.asString()).doesNotContainIgnoringCase("jdbc", "h2", "postgres");
    }
}
