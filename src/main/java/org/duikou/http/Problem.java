package org.duikou.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call failed, as RFC 9457 has it.
 *
 * @param type path of the page that explains the code
 * @param instance path of the call
 * @param traceId of the call where it is traced: what to tell the administrator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        String code,
        @Nullable String traceId,
        List<ProblemError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }
}
