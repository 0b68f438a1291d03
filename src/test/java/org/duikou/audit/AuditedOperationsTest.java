package org.duikou.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.access.Audited;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Under test: every operation of the description, and under which name it is kept. Reads of what is no personal data are
 * not kept. A new operation needs a row here.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditedOperationsTest {
    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String OPERATIONS =
            """
            GET    /api/v1/audit                               -
            GET    /api/v1/audit/export                        AUDIT_EXPORTED
            GET    /api/v1/audit/head                          -
            GET    /api/v1/data-keys                           -
            POST   /api/v1/data-keys/wrap                      DATA_KEYS_WRAPPED
            GET    /api/v1/demo-data                           -
            POST   /api/v1/demo-data/{name}                    ROUND_IMPORTED
            GET    /api/v1/keys                                -
            POST   /api/v1/keys                                KEY_GIVEN_OUT
            DELETE /api/v1/keys/{id}                           KEY_TAKEN_BACK
            GET    /api/v1/rounds                              -
            POST   /api/v1/rounds                              ROUND_MADE
            GET    /api/v1/rounds/{code}                       -
            PATCH  /api/v1/rounds/{code}                       ROUND_CHANGED
            GET    /api/v1/rounds/{code}/assessments           TABLE_READ
            PUT    /api/v1/rounds/{code}/assessments           TABLE_REPLACED
            GET    /api/v1/rounds/{code}/choices               TABLE_READ
            PUT    /api/v1/rounds/{code}/choices               TABLE_REPLACED
            GET    /api/v1/rounds/{code}/colleges              -
            PUT    /api/v1/rounds/{code}/colleges              TABLE_REPLACED
            GET    /api/v1/rounds/{code}/demand                -
            GET    /api/v1/rounds/{code}/enterprises           -
            PUT    /api/v1/rounds/{code}/enterprises           TABLE_REPLACED
            GET    /api/v1/rounds/{code}/exclusions            TABLE_READ
            POST   /api/v1/rounds/{code}/erasures              STUDENT_ERASED
            PUT    /api/v1/rounds/{code}/exclusions            TABLE_REPLACED
            POST   /api/v1/rounds/{code}/import                ROUND_IMPORTED
            GET    /api/v1/rounds/{code}/incumbent             TABLE_READ
            PUT    /api/v1/rounds/{code}/incumbent             TABLE_REPLACED
            GET    /api/v1/rounds/{code}/institutions          -
            PUT    /api/v1/rounds/{code}/institutions          TABLE_REPLACED
            GET    /api/v1/rounds/{code}/openings              -
            PUT    /api/v1/rounds/{code}/openings              TABLE_REPLACED
            GET    /api/v1/rounds/{code}/pins                  TABLE_READ
            PUT    /api/v1/rounds/{code}/pins                  TABLE_REPLACED
            GET    /api/v1/rounds/{code}/placements            PLACEMENTS_READ
            GET    /api/v1/rounds/{code}/publications          -
            DELETE /api/v1/rounds/{code}/publications/{id}     PUBLICATION_WITHDRAWN
            POST   /api/v1/rounds/{code}/publications/{id}/approval PUBLICATION_APPROVED
            POST   /api/v1/rounds/{code}/publish               RUN_PUBLISHED
            GET    /api/v1/rounds/{code}/runs                  -
            POST   /api/v1/rounds/{code}/runs                  RUN_REQUESTED
            GET    /api/v1/rounds/{code}/students              TABLE_READ
            PUT    /api/v1/rounds/{code}/students              TABLE_REPLACED
            GET    /api/v1/rounds/{code}/submissions           -
            GET    /api/v1/rounds/{code}/submissions/{id}      -
            GET    /api/v1/runs/{id}                           -
            DELETE /api/v1/runs/{id}                           RUN_DISCARDED
            GET    /api/v1/runs/{id}/blocking-pairs            BLOCKING_PAIRS_READ
            GET    /api/v1/runs/{id}/certificate               -
            GET    /api/v1/runs/{id}/events                    -
            GET    /api/v1/runs/{id}/order-classes             -
            GET    /api/v1/runs/{id}/placements                PLACEMENTS_READ
            POST   /api/v1/runs/{id}/stop                      RUN_STOPPED
            GET    /api/v1/runs/{id}/summary                   -
            GET    /api/v1/runs/{id}/unplaced                  UNPLACED_READ
            GET    /api/v1/templates/{table}.csv               -
            GET    /api/v1/templates/{table}.xlsx              -
            """;

    @Inject
    BeanManager beans;

    @Test
    void every_operation_of_the_description_has_a_row() {
        assertThat(described()).isEqualTo(rows().keySet());
    }

    @Test
    void every_operation_is_kept_under_the_name_of_its_row() {
        assertThat(annotated()).containsAllEntriesOf(rows());
    }

    @Test
    void every_change_is_kept() {
        assertThat(annotated()).allSatisfy((operation, action) -> assertThat(
                        UNSAFE.contains(operation.split(" ")[0]) && action.equals("-"))
                .isFalse());
    }

    private static SortedMap<String, String> rows() {
        SortedMap<String, String> rows = new TreeMap<>();
        OPERATIONS.lines().map(line -> line.split(" +")).forEach(row -> rows.put(row[0] + " " + row[1], row[2]));
        return rows;
    }

    private static SortedSet<String> described() {
        Map<String, Map<String, Object>> paths =
                RestAssured.get("/q/openapi?format=json").jsonPath().getMap("paths");
        SortedSet<String> operations = new TreeSet<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(key -> List.of("get", "post", "put", "patch", "delete").contains(key))
                .forEach(method -> operations.add(method.toUpperCase() + " " + path)));
        return operations;
    }

    /** Of every call that a class of ours answers. */
    private SortedMap<String, String> annotated() {
        SortedMap<String, String> operations = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null && bean.getBeanClass().getName().startsWith("org.duikou.")) {
                Arrays.stream(bean.getBeanClass().getMethods()).forEach(method -> add(path, method, operations));
            }
        }
        return operations;
    }

    private static void add(Path path, Method method, SortedMap<String, String> operations) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path own = method.getAnnotation(Path.class);
                String template = ("/" + path.value() + "/" + (own == null ? "" : own.value()))
                        .replaceAll("/+", "/")
                        .replaceAll("(.)/$", "$1");
                Audited audited = method.getAnnotation(Audited.class);
                operations.put(
                        verb.value() + " " + template,
                        audited == null ? "-" : audited.value().name());
            }
        }
    }
}
