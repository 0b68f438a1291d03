package org.duikou.testing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service tells whoever scrapes it. */
public final class Metrics {
    private final String text;

    private Metrics(String text) {
        this.text = text;
    }

    public static Metrics scraped() {
        return new Metrics(Service.bureau()
                .basePath("")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    public String text() {
        return text;
    }

    /** Of the series whose labels hold all of these, {@code name="value"}; 0 when there is none. */
    public double value(String metric, String... labels) {
        Matcher series = Pattern.compile("(?m)^" + metric + "(\\{[^}]*})? (\\S+)( # .*)?$")
                .matcher(text);
        return series.results()
                .filter(each -> holds(each, labels))
                .mapToDouble(each -> Double.parseDouble(each.group(2)))
                .sum();
    }

    private static boolean holds(MatchResult series, String... labels) {
        String told = String.valueOf(series.group(1));
        for (String label : labels) {
            if (!told.contains(label)) {
                return false;
            }
        }
        return true;
    }
}
