package org.duikou.testing;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The running service of a {@code @QuarkusTest}: an H2 database in memory, shared by every test of the suite, so each
 * test names a round of its own.
 */
public final class Service {
    /** The bureau's key, as {@code application.properties} gives it to the tests. */
    public static final String BUREAU_KEY = "dk_test_0123456789abcdef0123456789abcdef";

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ZIP = "application/zip";

    private static final RestAssuredConfig BYTES_AS_THEY_ARE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(XLSX, ContentType.BINARY)
                    .encodeContentTypeAs(ZIP, ContentType.BINARY)
                    .encodeContentTypeAs(CSV, ContentType.TEXT));

    private Service() {}

    /** A call with the bureau's key, answered in English. */
    public static RequestSpecification bureau() {
        return bureauIn("en");
    }

    /** A call with the bureau's key, answered in that language. */
    public static RequestSpecification bureauIn(String language) {
        return RestAssured.given()
                .config(BYTES_AS_THEY_ARE)
                .header("X-API-Key", BUREAU_KEY)
                .header("Accept-Language", language)
                .basePath("/api/v1");
    }

    /** A call with the bureau's key, answered in the language that this header asks for. */
    public static RequestSpecification bureau(String acceptLanguage) {
        return RestAssured.given()
                .config(BYTES_AS_THEY_ARE)
                .header("Accept-Language", acceptLanguage)
                .header("X-API-Key", BUREAU_KEY)
                .basePath("/api/v1");
    }

    /** A call with that key, answered in English. */
    public static RequestSpecification with(String key) {
        return anyone().header("X-API-Key", key).basePath("/api/v1");
    }

    /** A call of anyone. */
    public static RequestSpecification anyone() {
        return RestAssured.given().config(BYTES_AS_THEY_ARE).header("Accept-Language", "en");
    }

    /** Makes a round that takes submissions. */
    public static void makeRound(String code) {
        bureau().contentType(ContentType.JSON)
                .body(Map.of(
                        "code", code,
                        "name", "test round",
                        "internshipStart", "2026-09-01",
                        "internshipEnd", "2027-02-28"))
                .post("/rounds")
                .then()
                .statusCode(201);
    }

    /** Puts one table as CSV text. */
    public static Response put(String code, String table, String csv) {
        return bureau().contentType(CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/rounds/" + code + "/" + table);
    }
}
