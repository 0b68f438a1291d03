package org.duikou.run;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duikou.access.Scope;
import org.duikou.vocabulary.BusinessCode;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Which placements are wanted: those of one college, enterprise or opening, or of several of these at once. */
public record PlacementFilter(
        @QueryParam("college") @Nullable String college,
        @QueryParam("enterprise") @Nullable String enterprise,
        @QueryParam("opening") @Nullable String opening) {

    /**
     * The same within what a caller may touch: an organisation that names none means itself.
     *
     * @throws org.duikou.access.OutOfScopeException when it names another
     */
    PlacementFilter within(Scope scope) {
        return new PlacementFilter(
                scope.college(college).orElse(null),
                scope.enterprise(enterprise).orElse(null),
                opening);
    }

    String conditions() {
        var conditions = new StringBuilder();
        values().keySet().forEach(column -> conditions
                .append(" and r.")
                .append(column)
                .append(" = :")
                .append(column));
        return conditions.toString();
    }

    void bind(SelectionQuery<?> query) {
        values().forEach(query::setParameter);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "college", college);
        put(values, "enterprise", enterprise);
        put(values, "opening", opening);
        return values;
    }

    private static void put(Map<String, String> values, String column, @Nullable String value) {
        if (value != null) {
            // what is no code names nothing, and PostgreSQL would not even read some of it
            values.put(column, BusinessCode.isWellFormed(value) ? value : "");
        }
    }
}
