package org.duikou.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Ends connections whose body drips in, so that slow clients cannot hold the places of those who write. */
@Singleton
final class SlowBodies {
    private static final Logger LOG = Logger.getLogger(SlowBodies.class);
    private static final int AFTER_ADMISSION = 8_000;

    private final LoadConfig config;
    private final Vertx vertx;

    SlowBodies(LoadConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, AFTER_ADMISSION);
    }

    private void watch(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (hasBody(request)) {
            var body = new Body(request);
            long timer = vertx.setPeriodic(config.bodyWatch().toMillis(), body::look);
            call.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        call.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? request.getHeader("Transfer-Encoding") != null : !length.equals("0");
    }

    private final class Body {
        private final HttpServerRequest request;
        private long bytesBefore;

        private Body(HttpServerRequest request) {
            this.request = request;
        }

        private void look(long timer) {
            if (request.isEnded()) {
                vertx.cancelTimer(timer);
            } else if (request.bytesRead() - bytesBefore < config.leastBodyBytes()) {
                vertx.cancelTimer(timer);
                LOG.infof(
                        "A body came too slowly: %d bytes in %s",
                        request.bytesRead() - bytesBefore, config.bodyWatch());
                request.connection().close();
            }
            bytesBefore = request.bytesRead();
        }
    }
}
