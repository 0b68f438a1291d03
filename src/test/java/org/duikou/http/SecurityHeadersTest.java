package org.duikou.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecurityHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/rounds",
                "/nowhere",
                "/problems",
                "/problems/style.css",
                "/q/health/live",
                "/q/openapi",
                "/q/swagger-ui/"
            })
    void every_answer_is_guarded(String path) {
        Response answer = Service.anyone().redirects().follow(false).get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'");
        assertThat(answer.header("Server")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rounds", "/rounds/nowhere", "/runs/00000000-0000-0000-0000-000000000000/placements"})
    void what_may_name_a_person_is_stored_nowhere(String path) {
        Response answer = Service.bureau().get(path);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void our_own_pages_run_no_script_and_load_their_style() {
        Response page = Service.anyone().get("/problems");

        assertThat(page.header("Content-Security-Policy"))
                .contains("style-src 'self'")
                .doesNotContain("script", "unsafe");
        assertThat(page.asString()).contains("/problems/style.css").doesNotContain("<style", "<script", "style=");
        assertThat(Service.anyone().get("/problems/style.css").contentType()).startsWith("text/css");
    }

    @Test
    void swagger_ui_speaks_to_no_other_host() {
        Response page = Service.anyone().get("/q/swagger-ui/");

        assertThat(page.header("Content-Security-Policy"))
                .contains("connect-src 'self'", "script-src 'self'")
                .doesNotContain("http:", "https:", "*");
    }

    @Test
    void browsers_are_told_of_tls_only_over_tls() {
        assertThat(Service.anyone().get("/problems").header("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void no_other_site_s_script_may_read_an_answer() {
        Response answer =
                Service.bureau().header("Origin", "https://elsewhere.example").get("/rounds");

        assertThat(answer.headers().asList())
                .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control"));
    }
}
