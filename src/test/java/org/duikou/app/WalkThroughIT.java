package org.duikou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.duikou.testing.Distribution;
import org.duikou.testing.PostgresServer;
import org.duikou.testing.ReadmeScript;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: the REST walk-through of the README, as it stands there, against the packaged application. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkThroughIT {
    private static final int STUDENTS = 560;

    @TempDir
    static Path temporary;

    @Test
    void places_and_publishes_the_same_on_h2_and_on_postgres() throws Exception {
        List<String> onH2 = walk("h2", Distribution.delivered(), Map.of());

        List<String> onPostgres;
        try (var server = PostgresServer.start(temporary)) {
            server.createDatabase("walk");
            onPostgres = walk("postgres", Distribution.onPostgres(), server.settings("walk"));
        }

        assertThat(placements(onH2)).hasSizeGreaterThan(10).isEqualTo(placements(onPostgres));
        assertThat(onPostgres).anyMatch(line -> line.contains("\"students\":{\"accepted\":" + STUDENTS));
    }

    /** The lines of the college's table, which tell the same wherever they were stored. */
    private static List<String> placements(List<String> told) {
        return told.stream().filter(line -> line.startsWith("C06,")).toList();
    }

    private static List<String> walk(String name, Distribution distribution, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        Files.createDirectory(folder.resolve("target"));
        Files.createSymbolicLink(folder.resolve("target/quarkus-app"), distribution.folder());
        Files.createSymbolicLink(
                folder.resolve("sample-data"), Path.of("sample-data").toAbsolutePath());
        int port = freePort();
        Path log = folder.resolve("told");
        var builder = new ProcessBuilder("bash", "-euc", script(port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);

            assertThat(ended ? process.exitValue() : -1)
                    .as(Files.readString(log))
                    .isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readAllLines(log);
    }

    private static String script(int port) {
        return ReadmeScript.of("walk-through").text().replace("localhost:8080", "localhost:" + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
