package org.duikou.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a node from taking on more than it can answer in time: 503 before the key is looked at. Reads and writes have
 * places of their own, so that published placements are read while rosters wait for their round.
 */
@Singleton
final class NodeLoad {
    /** After the headers of every answer, before authentication (200). */
    private static final int BEFORE_AUTHENTICATION = 9_000;

    private static final int RETRY_AFTER_SECONDS = 1;

    private final CallPlaces places;
    private final Refusals refusals;
    private final Counter refused;

    NodeLoad(LoadConfig config, Refusals refusals, MeterRegistry meters) {
        this.places = new CallPlaces(config.reads(), config.writes(), config.streams());
        this.refusals = refusals;
        this.refused = Refusals.counter(meters, "node");
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_AUTHENTICATION);
    }

    private void admit(RoutingContext call) {
        CallKind kind = CallKind.of(call);
        if (kind == CallKind.PROBE) {
            call.next();
            return;
        }
        Places.@Nullable Place place = places.take(kind);
        if (place == null) {
            refused.increment();
            refusals.putOff(call, "overloaded", RETRY_AFTER_SECONDS);
        } else {
            call.addEndHandler(ended -> place.giveBack());
            call.next();
        }
    }
}
