package org.duikou.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged service as a process of its own, on a database in a folder. */
final class ServiceNode implements AutoCloseable {
    private static final String KEY = "dk_test_" + "0123456789abcdef".repeat(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    /** @param options of the JVM */
    ServiceNode(Path folder, List<String> options) throws IOException {
        this.port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx400m");
        command.addAll(options);
        command.add("-Dduikou.access.bootstrap-key=" + KEY);
        command.add("-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + folder.resolve("duikou")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=30000");
        command.add("-jar");
        command.add(Path.of("target", "quarkus-app", "quarkus-run.jar")
                .toAbsolutePath()
                .toString());
        command.addAll(List.of("serve", "--port", String.valueOf(port)));
        this.process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Process process() {
        return process;
    }

    /** Waits until it answers. */
    void awaitReady() throws InterruptedException {
        for (int look = 0; look < 3000 && process.isAlive(); look++) {
            try {
                if (call("GET", "/q/health/ready", HttpRequest.BodyPublishers.noBody(), "application/json")
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The service does not answer, expected it to be ready within five minutes.");
    }

    HttpResponse<String> call(String method, String path, HttpRequest.BodyPublisher body, String contentType)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-API-Key", KEY)
                .header("Content-Type", contentType)
                .timeout(Duration.ofMinutes(1))
                .method(method, body)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    String get(String path) throws IOException, InterruptedException {
        return call("GET", path, HttpRequest.BodyPublishers.noBody(), "application/json")
                .body();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
