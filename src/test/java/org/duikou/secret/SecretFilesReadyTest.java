package org.duikou.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecretFilesReadyTest {

    @Test
    void a_node_whose_secret_is_gone_is_not_ready(@TempDir Path folder) throws Exception {
        SecretFile.read().removeIf(file -> !Files.isReadable(file)); // those of other tests
        Path file = folder.resolve("secret.key");
        byte[] secret = SecretFile.readOrMake(file);
        Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
        Status gone = new SecretFilesReady().call().getStatus();
        Files.move(elsewhere, file);

        assertThat(gone).isEqualTo(Status.DOWN);
        assertThat(new SecretFilesReady().call().getStatus()).isEqualTo(Status.UP);
        assertThat(SecretFile.readOrMake(file)).isEqualTo(secret);
        SecretFile.read().remove(file);
    }
}
