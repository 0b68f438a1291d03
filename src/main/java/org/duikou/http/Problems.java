package org.duikou.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Problems of one call: in its caller's language, with its path. */
public record Problems(Language language, URI instance) {

    public static Problems of(RoutingContext call) {
        return new Problems(
                Languages.of(call.request().getHeader("Accept-Language")),
                instance(call.request().path()));
    }

    /** The path comes encoded; one that is no URI is not told. */
    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    public Problem of(DomainException broken) {
        return of(broken.code(), broken.arguments(), broken.errors(language));
    }

    public Problem of(String code, List<String> arguments, List<ProblemError> errors) {
        ProblemType type = ProblemCatalogue.packaged().problem(code);
        ProblemText text = type.text(language);
        return new Problem(
                URI.create("/problems/" + code),
                text.title(),
                type.status(),
                text.detail(arguments),
                instance,
                code,
                traceId(),
                errors);
    }

    private static @Nullable String traceId() {
        SpanContext trace = Span.current().getSpanContext();
        return trace.isValid() ? trace.getTraceId() : null;
    }
}
