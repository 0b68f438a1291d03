package org.duikou.publication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How often placements were published. */
@ApplicationScoped
class PublicationMeters {
    private final Counter publications;

    PublicationMeters(MeterRegistry meters) {
        this.publications = Counter.builder("duikou.publications")
                .description("Runs that were published")
                .register(meters);
    }

    /** A figure is there from the start, and 0. */
    void start(@Observes StartupEvent started) {}

    void published(@Observes PublicationEntity publication) {
        publications.increment();
    }
}
