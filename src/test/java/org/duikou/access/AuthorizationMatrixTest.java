package org.duikou.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.duikou.access.AuthorizationTable.Reach;
import org.duikou.testing.Keys;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Under test: every operation of the description, by every role and by nobody, on what is its own and what is another's,
 * and by narrowed keys. {@code authorization.txt} tells what should come of each.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorizationMatrixTest {
    private static final String ROUND = "matrix";
    private static final String MINE = "bureau";
    private static final String OTHER = "elsewhere";

    private final AuthorizationTable table = AuthorizationTable.read();
    private List<DescribedOperation> operations = List.of();
    private String run = "";
    private String publication = "";

    /** Of each role a table that it sent, or that may be told to it. */
    private Map<Role, String> submissions = Map.of();

    /** A key and whose it is. */
    private record Holder(Role role, @Nullable String organisation, String bureau, boolean isOwn) {
        RequestSpecification call() {
            return Service.with(Keys.of(role.name(), organisation, bureau));
        }

        @Override
        public String toString() {
            return role + " " + (organisation == null ? "" : organisation) + "@" + bureau;
        }
    }

    private static List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        for (Role role : Role.values()) {
            String own = Map.of(Role.COLLEGE, "C1", Role.ENTERPRISE, "E1", Role.INSTITUTION, "I1")
                    .get(role);
            holders.add(new Holder(role, own, MINE, true));
            holders.add(new Holder(role, own, OTHER, false));
            if (own != null) {
                holders.add(new Holder(role, own.charAt(0) + "9", MINE, false));
            }
        }
        return holders;
    }

    @BeforeEach
    void publishOnce() {
        if (run.isEmpty()) {
            operations = DescribedOperation.all();
            var round = ServedRound.imported(ROUND);
            Service.put(ROUND, "institutions", "institution,name\nI1,人力资源机构\n")
                    .then()
                    .statusCode(200);
            submissions = sentTables();
            run = round.solved();
            publication = round.publish(run)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("id")
                    .toString();
        }
    }

    private static Map<Role, String> sentTables() {
        String college = sentAgain("choices?college=C1");
        String enterprise = sentAgain("assessments?enterprise=E1");
        return Map.of(Role.COLLEGE, college, Role.ENTERPRISE, enterprise);
    }

    private static String sentAgain(String table) {
        byte[] rows = Service.bureau()
                .accept(Service.CSV)
                .get("/rounds/" + ROUND + "/" + table)
                .asByteArray();
        return Service.bureau()
                .contentType(Service.CSV)
                .body(rows)
                .put("/rounds/" + ROUND + "/" + table)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("receipt.id");
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        Set<String> described = new TreeSet<>();
        operations.forEach(operation -> described.add(operation.name()));

        assertThat(described)
                .hasSizeGreaterThan(30)
                .isEqualTo(table.rowsByOperation().keySet());
    }

    @Test
    void every_role_gets_what_its_column_says() {
        Map<String, String> wrong = new TreeMap<>();
        int calls = 0;
        for (DescribedOperation operation : operations) {
            for (Holder holder : holders()) {
                Response answer = send(operation.of(submission(holder.role())), holder.call(), "");
                calls++;
                if (!isRight(answer, reach(operation, holder.role()), holder.isOwn())) {
                    wrong.put(operation.name() + " by " + holder, told(answer));
                }
            }
        }

        assertThat(wrong).isEmpty();
        System.out.printf(
                "Authorization matrix: %d operations x %d holders = %d calls, %d wrong%n",
                operations.size(), holders().size(), calls, wrong.size());
    }

    @Test
    void nobody_calls_anything_without_a_key() {
        assertThat(wrongAnswers(operation -> true, Service.anyone().basePath("/api/v1"), 401))
                .isEmpty();
        assertThat(wrongAnswers(operation -> true, Service.with("dk_nobody_0123456789abcdef"), 401))
                .isEmpty();
    }

    @Test
    void an_organisation_that_names_another_finds_nothing() {
        Map<String, String> wrong = new TreeMap<>();
        int calls = 0;
        for (Role role : List.of(Role.COLLEGE, Role.ENTERPRISE)) {
            String parameter = role.name().toLowerCase();
            String code = role.name().charAt(0) + "1";
            String another = role.name().charAt(0) + "2";
            for (DescribedOperation operation : operations) {
                if (operation.queryParameters().contains(parameter) && reach(operation, role) != Reach.NEVER) {
                    var holder = new Holder(role, code, MINE, true);
                    Response answer = send(operation, holder.call(), "?" + parameter + "=" + another);
                    calls++;
                    if (answer.statusCode() != 404) {
                        wrong.put(operation.name() + " by " + holder, told(answer));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(calls).isGreaterThan(5);
    }

    @Test
    void a_narrowed_key_needs_the_permission_of_the_row() {
        Map<String, String> wrong = new TreeMap<>();
        for (Permission permission : Permission.values()) {
            String with = narrowed(EnumSet.of(permission));
            String without = narrowed(EnumSet.complementOf(EnumSet.of(permission)));
            Predicate<DescribedOperation> needs = operation -> needed(operation) == permission;
            wrong.putAll(wrongAnswers(needs, Service.with(without), 403));
            for (DescribedOperation operation : operations) {
                if (needs.test(operation)
                        && send(operation, Service.with(with), "").statusCode() == 403) {
                    wrong.put(operation.name() + " with " + permission, "403");
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private String submission(Role role) {
        return submissions.getOrDefault(role, submissions.get(Role.COLLEGE));
    }

    private Map<String, String> wrongAnswers(
            Predicate<DescribedOperation> which, RequestSpecification caller, int expected) {
        Map<String, String> wrong = new TreeMap<>();
        for (DescribedOperation operation : operations) {
            if (which.test(operation)) {
                Response answer = send(operation, RestAssured.given().spec(caller), "");
                if (answer.statusCode() != expected || !answer.contentType().startsWith("application/problem+json")) {
                    wrong.put(operation.name(), told(answer));
                }
            }
        }
        return wrong;
    }

    private Reach reach(DescribedOperation operation, Role role) {
        AuthorizationTable.Row row = table.rowsByOperation().get(operation.name());
        return row == null ? Reach.NEVER : row.reach(role);
    }

    private @Nullable Permission needed(DescribedOperation operation) {
        AuthorizationTable.Row row = table.rowsByOperation().get(operation.name());
        return row == null ? null : row.permission();
    }

    private static boolean isRight(Response answer, Reach reach, boolean isOwn) {
        int status = answer.statusCode();
        boolean isProblem = status < 400 || answer.contentType().startsWith("application/problem+json");
        return isProblem
                && switch (reach) {
                    case NEVER -> status == 403;
                    case ALL -> status != 401 && status != 403 && status < 500;
                    case OWN -> isOwn ? status != 401 && status != 403 && status != 404 && status < 500 : status == 404;
                };
    }

    private Response send(DescribedOperation operation, RequestSpecification caller, String query) {
        String contentType = operation.contentType();
        if (contentType != null) {
            caller.contentType(contentType).body(body(operation, contentType));
        }
        if (operation.method().equals("PATCH")) {
            caller.header("If-Match", "*");
        }
        String path = operation
                .path()
                .replaceFirst("^/api/v1", "")
                .replace("{code}", ROUND)
                .replace("/runs/{id}", "/runs/" + run)
                .replace("/publications/{id}", "/publications/" + publication)
                .replace("/keys/{id}", "/keys/nobody")
                .replace("/submissions/{id}", "/submissions/" + submission(Role.BUREAU))
                .replace("{table}", "students")
                .replace("{name}", "nothing");
        assertThat(path).as("path with a value for each parameter").doesNotContain("{");
        return caller.request(operation.method(), path + query);
    }

    /** One that changes nothing even where the call is allowed. */
    private byte[] body(DescribedOperation operation, String contentType) {
        String text = "{}";
        if (operation.path().endsWith("/publish")) {
            text = "{\"run\":\"" + run + "\"}";
        } else if (operation.path().endsWith("/runs")) {
            text = "{\"seed\":\"none\"}";
        } else if (!contentType.contains("json")) {
            text = "-\n";
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String narrowed(Set<Permission> permissions) {
        Map<String, Object> order = Keys.order("ADMIN", null);
        order.put("label", UUID.randomUUID().toString());
        order.put("scopes", permissions.stream().map(Permission::text).toList());
        return Keys.giveOut(order).then().statusCode(201).extract().path("key");
    }

    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.asString().lines().findFirst().orElse("");
    }
}
