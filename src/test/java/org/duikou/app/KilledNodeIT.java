package org.duikou.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duikou.app.KillPoint.Watch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: one run whose node is killed at every named point in turn, on H2; whoever starts next takes it over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledNodeIT {
    private static final Path ROUND = Path.of("sample-data", "alliance-2022");
    /** Dead after two seconds, kept every look, and more attempts than points. */
    private static final List<String> HASTY = List.of(
            "-Dduikou.run.heartbeat=500ms",
            "-Dduikou.run.poll-interval=200ms",
            "-Dduikou.run.look-interval=10ms",
            "-Dduikou.run.checkpoint-interval=10ms",
            "-Dduikou.run.attempts=9");

    @TempDir
    Path folder;

    @Test
    void the_run_survives_and_ends_once() throws Exception {
        String run = "";
        for (KillPoint point : KillPoint.values()) {
            run = killedAt(point, run);
        }

        try (var last = new ServiceNode(folder, HASTY)) {
            last.awaitReady();

            String events = last.get("/api/v1/runs/" + run + "/events");
            JsonPath state = JsonPath.from(last.get("/api/v1/runs/" + run));
            assertThat(state.getString("status")).isEqualTo("SUCCEEDED");
            assertThat(state.getInt("attempt")).isEqualTo(4);
            assertThat(state.getInt("resumedFrom")).isPositive();
            assertThat(events.lines().filter("event:end"::equals)).hasSize(1);
            assertThat(placed(last, run)).isEqualTo(state.getInt("placed"));
        }
    }

    private String killedAt(KillPoint point, String known) throws Exception {
        var watch = new Watch();
        List<String> options =
                Stream.concat(HASTY.stream(), Stream.of(watch.agent())).toList();
        try (var node = new ServiceNode(folder, options)) {
            var killing = watch.killing(point, node.process());
            String run = known;
            if (known.isEmpty()) {
                node.awaitReady();
                run = requested(node);
            }
            killing.get();
            return run;
        }
    }

    private String requested(ServiceNode node) throws Exception {
        node.call("POST", "/api/v1/rounds/alliance-2022/import", BodyPublishers.ofFile(zipped()), "application/zip");
        HttpResponse<String> asked = node.call(
                "POST",
                "/api/v1/rounds/alliance-2022/runs",
                BodyPublishers.ofString("{\"limit\":\"PT30S\",\"policy\":{\"companion\":0,\"fairnessWeight\":0}}"),
                "application/json");
        assertThat(asked.statusCode()).isEqualTo(202);
        return JsonPath.from(asked.body()).getString("id");
    }

    private Path zipped() throws Exception {
        Path zip = folder.resolve("round.zip");
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"));
                Stream<Path> files = Files.list(ROUND)) {
            for (Path file : files.toList()) {
                Files.copy(file, archive.getPath(file.getFileName().toString()));
            }
        }
        return zip;
    }

    private static int placed(ServiceNode node, String run) throws Exception {
        return JsonPath.from(node.get("/api/v1/runs/" + run + "/placements?limit=1000"))
                .getList("")
                .size();
    }
}
