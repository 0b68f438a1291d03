package org.duikou.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a call, to be given again.
 *
 * @param body JSON; null: it had none
 */
record StoredAnswer(int status, @Nullable String location, @Nullable String entityTag, @Nullable String body) {
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /**
     * What a resource's method answered, in whatever shape.
     *
     * @param declared the status of the method, where its annotation tells it
     */
    static StoredAnswer of(@Nullable Object result, @Nullable ResponseStatus declared, ObjectMapper json) {
        if (result instanceof Response response) {
            return new StoredAnswer(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG),
                    text(response.getEntity(), json));
        }
        if (result instanceof RestResponse<?> response) {
            return new StoredAnswer(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG),
                    text(response.getEntity(), json));
        }
        int ordinary = result == null ? NO_CONTENT : OK;
        return new StoredAnswer(declared == null ? ordinary : declared.value(), null, null, text(result, json));
    }

    private static @Nullable String text(@Nullable Object entity, ObjectMapper json) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a call answers is JSON.", e);
        }
    }

    boolean isSuccess() {
        return status < 300;
    }

    Response again() {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, true);
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (entityTag != null) {
            answer.header(HttpHeaders.ETAG, entityTag);
        }
        return body == null
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
