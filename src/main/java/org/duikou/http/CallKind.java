package org.duikou.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Calls by what they cost. */
enum CallKind {
    /** Whoever looks after the service gets an answer whatever the load. */
    PROBE,
    /** Short. */
    READ,
    /** May take a round's lock, and a database connection, for seconds. */
    WRITE,
    /** Stays open for as long as a run takes, and costs a small query now and then. */
    STREAM;

    static CallKind of(RoutingContext call) {
        String path = call.normalizedPath();
        if (path.startsWith("/q/health") || path.equals("/q/metrics")) {
            return PROBE;
        }
        HttpMethod method = call.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS) {
            return WRITE;
        }
        return path.startsWith("/api/") && path.endsWith("/events") ? STREAM : READ;
    }
}
