package org.duikou.operation;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Traces are made only for a collector: whoever names one by the standard's variable has switched them on. */
public final class TraceSwitch implements ConfigSourceFactory {
    private static final String NAME = "TraceSwitch";
    private static final String COLLECTOR = "otel.exporter.otlp.endpoint";

    /** Above {@code application.properties}, below the environment and the command line. */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue collector = context.getValue(COLLECTOR);
        boolean isNamed = collector != null
                && collector.getValue() != null
                && !collector.getValue().isBlank();
        return isNamed ? List.of(new PropertiesConfigSource(settings(collector.getValue()), NAME, ORDINAL)) : List.of();
    }

    private static Map<String, String> settings(String collector) {
        return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus." + COLLECTOR, collector);
    }
}
