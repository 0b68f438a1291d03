package org.duikou.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keys of the running service: given out by the administrator, one for each holder. */
public final class Keys {
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();
    private static final Map<String, String> ACCOUNTS = new ConcurrentHashMap<>();

    private Keys() {}

    public static RequestSpecification college(String code) {
        return Service.with(of("COLLEGE", code, "bureau"));
    }

    public static RequestSpecification enterprise(String code) {
        return Service.with(of("ENTERPRISE", code, "bureau"));
    }

    public static RequestSpecification institution(String code) {
        return Service.with(of("INSTITUTION", code, "bureau"));
    }

    public static RequestSpecification auditor() {
        return Service.with(of("AUDITOR", null, "bureau"));
    }

    /** One of several accounts of the first bureau. */
    public static RequestSpecification account(String name) {
        return Service.with(ACCOUNTS.computeIfAbsent(name, label -> {
            Map<String, Object> order = order("BUREAU", null);
            order.put("label", label);
            return giveOut(order).then().statusCode(201).extract().path("key");
        }));
    }

    /** Of a bureau that is not the first one. */
    public static RequestSpecification otherBureau() {
        return Service.with(of("BUREAU", null, "elsewhere"));
    }

    /** The key of that holder; the same whenever it is asked for. */
    public static String of(String role, @Nullable String organisation, String bureau) {
        return KEYS.computeIfAbsent(role + " " + organisation + " " + bureau, holder -> {
            Map<String, Object> order = order(role, organisation);
            order.put("bureau", bureau);
            order.put("label", UUID.randomUUID().toString());
            return giveOut(order).then().statusCode(201).extract().path("key");
        });
    }

    /** What a key may be asked for with. */
    public static Map<String, Object> order(String role, @Nullable String organisation) {
        Map<String, Object> order = new HashMap<>();
        order.put("role", role);
        if (organisation != null) {
            order.put("organisation", organisation);
        }
        return order;
    }

    public static Response giveOut(Map<String, ?> order) {
        return Service.bureau().contentType(ContentType.JSON).body(order).post("/keys");
    }
}
