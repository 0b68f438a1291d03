package org.duikou.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/**
 * The running service of a {@code @QuarkusTest}: an H2 database in memory, shared by every test of the suite, so each
 * test names a round of its own.
 */
public final class Service {
    /** The bureau's key, as {@code application.properties} gives it to the tests. */
    public static final String BUREAU_KEY = "dk_test_0123456789abcdef0123456789abcdef";

    private Service() {}

    /** A call with the bureau's key, answered in English. */
    public static RequestSpecification bureau() {
        return RestAssured.given()
                .header("X-API-Key", BUREAU_KEY)
                .header("Accept-Language", "en")
                .basePath("/api/v1");
    }

    /** A call of anyone. */
    public static RequestSpecification anyone() {
        return RestAssured.given().header("Accept-Language", "en");
    }
}
