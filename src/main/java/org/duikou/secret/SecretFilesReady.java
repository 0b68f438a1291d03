package org.duikou.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether each secret of this process is still there to be read again: made anew, it would open nothing. */
@Readiness
@ApplicationScoped
class SecretFilesReady implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.builder()
                .name("secrets")
                .status(SecretFile.read().stream().allMatch(Files::isReadable))
                .build();
    }
}
