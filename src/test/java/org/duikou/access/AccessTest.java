package org.duikou.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rounds", "/api/v1/nowhere", "/api/v1", "/api//v1/rounds", "/nowhere"})
    void no_path_answers_without_a_key(String path) {
        var answer = Service.anyone().get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("unauthorised");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unauthorised");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("X-API-Key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "dk_test_",
                "dk_test_0123456789abcdef0123456789abcdee",
                "dk_other_0123456789abcdef0123456789abcdef"
            })
    void a_wrong_key_is_no_key(String key) {
        var answer = Service.anyone().header("X-API-Key", key).get("/api/v1/rounds");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("unauthorised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/openapi", "/q/swagger-ui/"})
    void health_and_the_description_of_the_calls_are_open(String path) {
        var answer = Service.anyone().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void the_bureau_s_key_opens() {
        var answer = Service.bureau().get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
