package org.duikou.testing;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service in a process of its own, at a free port, which can be stopped, killed and frozen. */
public final class Node implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 100;
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final Path log;
    private int port;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a node that works in that folder, with these settings as environment variables; it may not be up yet. */
    public static Node start(Distribution distribution, Path folder, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
            Path log = Files.createTempFile(folder, "node", ".log");
            var builder = new ProcessBuilder(distribution.java("-XX:+UseSerialGC"));
            builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("QUARKUS_HTTP_PORT", "0");
            builder.environment().put("DUIKOU_BOOTSTRAP_KEY", Service.BUREAU_KEY);
            builder.environment().put("DUIKOU_SUBMISSION_DEMO_DATA", "true");
            builder.environment().putAll(settings);
            return new Node(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the node serves. */
    public Node awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher listening = LISTENING.matcher(log());
            if (listening.find()) {
                port = Integer.parseInt(listening.group(1));
                return this;
            }
            sleep();
        }
        throw new IllegalStateException("The node is not up, expected within " + LONGEST_START + ":\n" + log());
    }

    public int port() {
        return port;
    }

    /** A call at this node with the bureau's key. */
    public RequestSpecification bureau() {
        return Service.bureau().port(port);
    }

    /** A call of anyone at this node. */
    public RequestSpecification anyone() {
        return Service.anyone().port(port);
    }

    /** Imports one of the sample rounds. */
    public void importSample(String name) {
        bureau().post("/demo-data/" + name).then().statusCode(200);
    }

    /** Asks for a run and answers its id. */
    public String request(String round, String body) {
        return bureau().contentType(ContentType.JSON)
                .body(body)
                .post("/rounds/" + round + "/runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Where the run stands, as this node sees it. */
    public String status(String run) {
        return bureau().get("/runs/" + run).then().statusCode(200).extract().path("status");
    }

    /** Waits until this node sees the run in one of these states, and answers which. */
    public String awaitStatus(String run, Duration patience, String... wanted) {
        long end = System.nanoTime() + patience.toNanos();
        String status = status(run);
        while (!List.of(wanted).contains(status)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The run is " + status + " after " + patience + ":\n" + log());
            }
            sleep();
            status = status(run);
        }
        return status;
    }

    /** All that the node told so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a word of warning, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Asked to end, as an operator or a container engine does; answers the exit code. */
    public int stop() {
        process.destroy();
        return awaitExit();
    }

    /** Frozen until {@link #resume()}, as by a long pause of its machine. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a process that ends by itself; answers its exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The node has not ended within " + LONGEST_START + ":\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
