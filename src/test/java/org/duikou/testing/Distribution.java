package org.duikou.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packaged application: as it is delivered, on H2, or a copy that was set to another database. */
public record Distribution(Path folder) {
    private static final Distribution DELIVERED =
            new Distribution(Path.of("target", "quarkus-app").toAbsolutePath());
    private static @Nullable Distribution onPostgres;

    public static Distribution delivered() {
        return DELIVERED;
    }

    /** A copy that was set to PostgreSQL as the README says; one for all tests, since that takes a while. */
    public static synchronized Distribution onPostgres() {
        if (onPostgres == null) {
            onPostgres = rebuilt(DELIVERED.folder.resolveSibling(Path.of("postgresql", "quarkus-app")));
        }
        return onPostgres;
    }

    private static Distribution rebuilt(Path folder) {
        var copy = new Distribution(folder);
        try {
            delete(folder.getParent());
            Files.createDirectories(folder.getParent());
            copy(DELIVERED.folder, folder);
            File log = folder.resolve("rebuild.log").toFile();
            Process rebuild = new ProcessBuilder(
                            copy.java("-Dquarkus.launch.rebuild=true", "-Dquarkus.datasource.db-kind=postgresql"))
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            if (rebuild.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(log.toPath()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The command that starts it, with these options of the Java machine. */
    public List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx768m");
        command.addAll(List.of(options));
        command.add("-jar");
        command.add(folder.resolve("quarkus-run.jar").toString());
        return command;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
