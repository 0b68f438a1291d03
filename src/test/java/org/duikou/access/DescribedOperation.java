package org.duikou.access;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duikou.testing.Service;
import org.jspecify.annotations.Nullable;

/**
 * An operation as {@code /q/openapi} describes it.
 *
 * @param contentType of its body; null: it has none
 * @param queryParameters their names
 */
record DescribedOperation(String method, String path, @Nullable String contentType, List<String> queryParameters) {

    static List<DescribedOperation> all() {
        JsonPath description = Service.anyone()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath();
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        List<DescribedOperation> operations = new ArrayList<>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> described && !method.equals("parameters")) {
                operations.add(new DescribedOperation(
                        method.toUpperCase(), path, contentType(described), queryParameters(described)));
            }
        }));
        return operations;
    }

    private static @Nullable String contentType(Map<?, ?> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? String.valueOf(content.keySet().iterator().next())
                : null;
    }

    private static List<String> queryParameters(Map<?, ?> operation) {
        List<String> names = new ArrayList<>();
        if (operation.get("parameters") instanceof List<?> parameters) {
            for (Object each : parameters) {
                if (each instanceof Map<?, ?> parameter && "query".equals(parameter.get("in"))) {
                    names.add(String.valueOf(parameter.get("name")));
                }
            }
        }
        return names;
    }

    /** The same, of that submission where the path wants one. */
    DescribedOperation of(String submission) {
        return new DescribedOperation(
                method, path.replace("/submissions/{id}", "/submissions/" + submission), contentType, queryParameters);
    }

    /** As {@code authorization.txt} names it. */
    String name() {
        return method + " " + path;
    }
}
