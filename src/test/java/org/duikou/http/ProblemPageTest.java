package org.duikou.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collection;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemPageTest {

    static Collection<String> codes() {
        return ProblemCatalogue.packaged().listProblems().stream()
                .map(ProblemType::code)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_problem_has_a_page_in_both_languages(String code) {
        ProblemType problem = ProblemCatalogue.packaged().problem(code);

        Response page = Service.anyone().get("/problems/" + code);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.htmlPath().getString("html.body").replaceAll("\\s+", " "))
                .contains(problem.zh().meaning(), problem.zh().advice())
                .contains(problem.en().meaning(), problem.en().advice());
    }

    @Test
    void every_problem_is_listed() {
        Response page = Service.anyone().get("/problems");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains(codes());
    }

    @Test
    void an_unknown_problem_has_no_page() {
        Response page = Service.anyone().get("/problems/luck");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.jsonPath().getString("code")).isEqualTo("not-found");
    }

    @Test
    void the_front_door_leads_to_the_calls() {
        Response home = Service.anyone().redirects().follow(false).get("/");

        assertThat(home.statusCode()).isEqualTo(303);
        assertThat(home.header("Location")).endsWith("/q/swagger-ui/");
    }

    @Test
    void the_description_names_the_key() {
        String description =
                Service.anyone().accept("application/json").get("/q/openapi").asString();

        assertThat(description)
                .contains("X-API-Key", "\"security\"", "/api/v1/rounds/{code}/students")
                .contains("#/components/schemas/Problem", "studentConsent", "college,student,rank,opening")
                .doesNotContain("JsonNodeType");
    }
}
