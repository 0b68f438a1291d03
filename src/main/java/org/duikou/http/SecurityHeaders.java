package org.duikou.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/** What every answer tells browsers and caches, whoever gives it: a call, a refusal before it, or a page. */
@Singleton
final class SecurityHeaders {
    /** Before anything may answer. */
    private static final int FIRST = 10_000;

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, FIRST);
    }

    private static void add(RoutingContext call) {
        if (isDevelopersTool(call.normalizedPath())) {
            call.next();
            return;
        }
        MultiMap headers = call.response().headers();
        headers.addAll(ALWAYS);
        String path = call.normalizedPath();
        headers.set("Content-Security-Policy", ContentSecurityPolicy.of(path));
        if (!isPage(path)) {
            headers.set("Cache-Control", "no-store");
        }
        if (call.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        call.next();
    }

    private static boolean isDevelopersTool(String path) {
        return LaunchMode.current().isDev() && path.startsWith("/q/dev");
    }

    /** The same for everyone; all else may name a person. */
    private static boolean isPage(String path) {
        return path.startsWith("/problems") || path.startsWith("/q/swagger-ui");
    }
}
