package org.duikou.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps one caller from taking what is there for all: 429, once it is known whose key the call came with. */
@Singleton
final class CallerLoad {
    /** After authentication (200), before authorisation (100). */
    private static final int AUTHENTICATED = 150;

    private static final int MOST_CALLERS = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int RETRY_AFTER_SECONDS = 1;

    private final LoadingCache<String, CallerAllowance> allowances;
    private final Refusals refusals;
    private final Counter refused;

    CallerLoad(LoadConfig config, Refusals refusals, MeterRegistry meters) {
        this.allowances = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(caller -> CallerAllowance.of(config.caller()));
        this.refusals = refusals;
        this.refused = Refusals.counter(meters, "caller");
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AUTHENTICATED);
    }

    private void admit(RoutingContext call) {
        CallKind kind = CallKind.of(call);
        if (kind == CallKind.PROBE) {
            call.next();
            return;
        }
        CallerAllowance allowance = allowances.get(caller(call));
        ConsumptionProbe probe = allowance.calls().tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refuse(
                    call,
                    Math.max(
                            1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
            return;
        }
        Places.@Nullable Place place = allowance.places().take(kind);
        if (place == null) {
            refuse(call, RETRY_AFTER_SECONDS);
        } else {
            call.addEndHandler(ended -> place.giveBack());
            call.next();
        }
    }

    private void refuse(RoutingContext call, long retryAfterSeconds) {
        refused.increment();
        refusals.putOff(call, "too-many-requests", retryAfterSeconds);
    }

    /** The account of a key; without one, the address. No key has a blank in its name. */
    private static String caller(RoutingContext call) {
        return call.user() == null
                ? "address " + call.request().remoteAddress().hostAddress()
                : call.user().principal().getString("username");
    }
}
