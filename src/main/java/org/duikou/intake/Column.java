package org.duikou.intake;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name in snake_case, as CSV files have it
 * @param chinese the Chinese header
 * @param aliases further headers that it answers to
 * @param required its column must be there, and a value in every row
 * @param values what it may hold; empty: no closed set
 */
record Column(String name, String chinese, List<String> aliases, boolean required, ColumnValues values) {

    /** The name as JSON has it: {@code min_seats} is {@code minSeats}. */
    String camelCase() {
        var camel = new StringBuilder();
        boolean upper = false;
        for (char letter : name.toCharArray()) {
            if (letter == '_') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return camel.toString();
    }
}
