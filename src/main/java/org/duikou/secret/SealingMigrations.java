package org.duikou.secret;

import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Tells Flyway of the steps that rooms have in Java. */
@Singleton
class SealingMigrations implements FlywayConfigurationCustomizer {
    private final List<SealingMigration> steps;

    SealingMigrations(@All List<SealingMigration> steps) {
        this.steps = List.copyOf(steps);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(steps.toArray(JavaMigration[]::new));
    }
}
