package org.duikou.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.vocabulary.RowKey;

/** A price of at least 0 on each named row, in units of 1/scale of the certificate; a row not named is free. */
public record Prices(Map<RowKey, Long> byRow) {
    public static final Prices FREE = new Prices(Map.of());

    public Prices {
        byRow.forEach((row, price) -> {
            if (price < 0) {
                throw new IllegalArgumentException(
                        "The price of (" + row + ") is (" + price + "), expected at least 0.");
            }
        });
        byRow = Collections.unmodifiableMap(new TreeMap<>(byRow));
    }
}
