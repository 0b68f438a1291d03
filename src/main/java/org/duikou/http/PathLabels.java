package org.duikou.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Calls are counted under the template of their path. A call that is refused before it has one would be counted under
 * what its caller made up, and that may name a person.
 */
@Singleton
final class PathLabels {
    private static final String PATH = "uri";
    private static final String OTHER = "OTHER";

    private final Calls calls;

    PathLabels(Calls calls) {
        this.calls = calls;
    }

    @Produces
    @Singleton
    MeterFilter templatesOnly() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                String path = meter.getTag(PATH);
                return meter.getName().startsWith("http.server") && isMadeUp(path)
                        ? meter.replaceTags(Tags.concat(meter.getTags(), PATH, OTHER))
                        : meter;
            }
        };
    }

    private boolean isMadeUp(@Nullable String path) {
        return path != null && path.startsWith("/") && !calls.isTemplate(path);
    }
}
