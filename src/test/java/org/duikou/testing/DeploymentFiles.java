package org.duikou.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The image, the composition and the manifests under {@code src/main}, as data. */
public final class DeploymentFiles {
    public static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");
    public static final Path COMPOSE = Path.of("src/main/docker/compose.yaml");
    public static final Path MANIFESTS = Path.of("src/main/kubernetes");

    private DeploymentFiles() {}

    /** The arguments of each such instruction of the image, lines that go on joined. */
    public static List<String> instructions(String name) {
        String text = read(DOCKERFILE).replace("\\\n", " ");
        return Pattern.compile("(?m)^ *" + name + " +(.*)$")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(line -> line.strip().substring(name.length()).strip())
                .toList();
    }

    public static Map<String, Object> compose() {
        return new Yaml().load(read(COMPOSE));
    }

    /** Every manifest. */
    public static List<Map<String, Object>> manifests() {
        try (Stream<Path> files = Files.list(MANIFESTS)) {
            List<Map<String, Object>> manifests = new ArrayList<>();
            files.sorted().forEach(file -> manifests.add(new Yaml().load(read(file))));
            return manifests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one manifest of that kind. */
    public static Map<String, Object> manifest(String kind) {
        return manifests().stream()
                .filter(manifest -> manifest.get("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** What stands at that path, its steps names of entries or numbers of elements. */
    @SuppressWarnings("unchecked")
    public static <T> T at(Object tree, Object... path) {
        Object found = tree;
        for (Object step : path) {
            found = step instanceof Integer index ? ((List<?>) found).get(index) : ((Map<?, ?>) found).get(step);
        }
        return (T) found;
    }

    /** The container of the deployment. */
    public static Map<String, Object> container() {
        return at(manifest("Deployment"), "spec", "template", "spec", "containers", 0);
    }

    /** The command by which the image tells whether it is well. */
    public static List<String> healthCheck() {
        String arguments = instructions("HEALTHCHECK").get(0);
        return new Yaml().load(arguments.substring(arguments.indexOf('[')));
    }

    /** Whether all of them can be started here. */
    public static boolean isCommand(String... names) {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .allMatch(name -> folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name))));
    }

    public static List<String> probePaths() {
        return Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                .map(probe -> DeploymentFiles.<String>at(container(), probe, "httpGet", "path"))
                .toList();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
