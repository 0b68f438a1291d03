package org.duikou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.duikou.testing.DeploymentFiles;
import org.duikou.testing.Distribution;
import org.duikou.testing.Node;
import org.duikou.testing.PostgresServer;
import org.duikou.testing.ReadmeScript;
import org.duikou.testing.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: two nodes of the packaged application on one PostgreSQL, started in the same moment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClusterIT {
    private static final String DATABASE = "cluster";
    private static final String ROUND = "alliance-2022";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path temporary;

    private static PostgresServer server;
    private static List<Node> nodes = new ArrayList<>();

    @BeforeAll
    static void start() {
        Distribution distribution = Distribution.onPostgres();
        server = PostgresServer.start(temporary);
        server.createDatabase(DATABASE);
        nodes.add(startNode(distribution));
        nodes.add(startNode(distribution));
        nodes.forEach(Node::awaitReady);
        nodes.get(0).importSample(ROUND);
    }

    private static Node startNode(Distribution distribution) {
        Map<String, String> settings = new HashMap<>(server.settings(DATABASE));
        // a killed worker is given up after four of these
        settings.put("DUIKOU_RUN_HEARTBEAT", "500ms");
        settings.put("DUIKOU_RUN_POLL_INTERVAL", "500ms");
        return Node.start(distribution, temporary.resolve("node"), settings);
    }

    @AfterAll
    static void end() {
        nodes.forEach(Node::close);
        server.close();
    }

    @Test
    void a_run_asked_for_at_one_node_is_seen_and_stopped_from_the_other() {
        String run = nodes.get(0).request(ROUND, "{\"limit\":\"PT5M\",\"gap\":0}");
        nodes.get(1).awaitStatus(run, PATIENCE, "RUNNING");

        nodes.get(1).bureau().post("/runs/" + run + "/stop").then().statusCode(202);

        assertThat(nodes.get(0).awaitStatus(run, PATIENCE, "STOPPED", "CANCELLED", "FAILED", "SUCCEEDED"))
                .isIn("STOPPED", "CANCELLED");
    }

    @Test
    void the_run_of_a_killed_node_is_finished_by_the_other_and_published_once() {
        String run = nodes.get(0).request(ROUND, "{\"limit\":\"PT8S\",\"gap\":0}");
        nodes.get(0).awaitStatus(run, PATIENCE, "RUNNING");
        Node solving = solving(run);
        nodes.remove(solving);
        Node other = nodes.get(0);

        solving.kill();

        assertThat(other.awaitStatus(run, PATIENCE, "SUCCEEDED", "FAILED")).isEqualTo("SUCCEEDED");
        publish(other, run);
        publish(other, run);
        assertThat(server.query(DATABASE, "select attempt from run where id = '" + run + "'"))
                .containsExactly("2");
        assertThat(server.query(DATABASE, "select run_id from publication where run_id = '" + run + "'"))
                .containsExactly(run);
        nodes.add(startNode(Distribution.onPostgres()).awaitReady());
    }

    private static Node solving(String run) {
        return nodes.stream()
                .filter(node -> node.log().contains("Run " + run + " started"))
                .findFirst()
                .orElseThrow();
    }

    private static void publish(Node node, String run) {
        node.bureau()
                .contentType(ContentType.JSON)
                .body("{\"run\":\"" + run + "\"}")
                .post("/rounds/" + ROUND + "/publish")
                .then()
                .statusCode(200);
    }

    @Test
    void the_probes_of_the_manifests_answer() {
        for (String path : DeploymentFiles.probePaths()) {
            nodes.get(0).anyone().get(path).then().statusCode(200);
        }
    }

    @Test
    void the_health_check_of_the_image_tells_a_node_that_serves_from_none() throws Exception {
        assertThat(healthCheck(nodes.get(0).port())).isZero();
        assertThat(healthCheck(server.port())).isNotZero();
    }

    private static int healthCheck(int port) throws IOException, InterruptedException {
        List<String> command = DeploymentFiles.healthCheck();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return builder.start().waitFor();
    }

    @Test
    void what_the_image_copies_is_there_after_packaging() {
        List<String> copied = DeploymentFiles.instructions("COPY").stream()
                .filter(arguments -> !arguments.startsWith("--from"))
                .map(arguments -> arguments.split(" ")[0])
                .toList();

        assertThat(copied).isNotEmpty().allSatisfy(source -> assertThat(Path.of(source))
                .exists());
    }

    @Test
    void text_is_in_the_order_of_its_code_points_whatever_the_language_of_the_database() {
        assertThat(server.query(DATABASE, "select 'a' < 'B'")).containsExactly("t");
        assertThat(
                        server.query(
                                DATABASE,
                                """
                        select attrelid::regclass || '.' || attname from pg_attribute
                        join pg_class on pg_class.oid = attrelid join pg_collation on pg_collation.oid = attcollation
                        where relkind = 'r' and relnamespace = 'public'::regnamespace and collname <> 'C'
                            and relname <> 'flyway_schema_history'"""))
                .isEmpty();
    }

    @Test
    void a_dump_that_was_made_and_restored_as_the_readme_says_holds_every_row() throws Exception {
        assumeThat(DeploymentFiles.isCommand("pg_dump", "pg_restore", "createdb"))
                .as("PostgreSQL's tools are on this machine")
                .isTrue();
        String script = ReadmeScript.of("postgres-backup")
                .text()
                .replace("duikou@database:5432", "postgres:postgres@localhost:" + server.port())
                .replace("$DATABASE/duikou", "$DATABASE/" + DATABASE);
        Path log = temporary.resolve("dump.log");

        int exitCode = new ProcessBuilder("bash", "-euc", script)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(exitCode).as(Files.readString(log)).isZero();
        String rows = "select md5(string_agg(s::text, '|' order by id)) || count(*) from student s";
        assertThat(server.query("restored", rows)).isEqualTo(server.query(DATABASE, rows));
        try (Node node =
                Node.start(Distribution.onPostgres(), temporary.resolve("node"), server.settings("restored"))) {
            node.awaitReady().bureau().get("/rounds/" + ROUND).then().statusCode(200);
        }
    }

    @Test
    void a_node_that_was_told_no_database_says_which_settings_are_missing() {
        try (Node node = Node.start(Distribution.onPostgres(), temporary.resolve("untold"), Map.of())) {
            assertThat(node.awaitExit()).isNotZero();
            assertThat(node.log()).contains("QUARKUS_DATASOURCE_JDBC_URL").doesNotContain("jdbc:h2");
        }
    }

    @Test
    void a_row_that_the_database_refuses_reaches_no_log() {
        Node node = nodes.get(0);
        makeRound(node, "refused");
        server.execute(DATABASE, "alter table college add constraint ck_provoked check (name <> '泄露学院')");

        Response answer = node.bureau()
                .contentType(Service.CSV)
                .body("college,name\nC1,泄露学院\n".getBytes(StandardCharsets.UTF_8))
                .put("/rounds/refused/colleges");

        server.execute(DATABASE, "alter table college drop constraint ck_provoked");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(node.log()).contains("23514").doesNotContain("泄露学院");
    }

    @Test
    void twins_that_make_the_same_round_hear_that_there_is_one() {
        List<Integer> answers = Stream.of(0, 1, 0, 1)
                .map(index -> CompletableFuture.supplyAsync(
                        () -> makeRound(nodes.get(index), "twins").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409);
    }

    private static Response makeRound(Node node, String code) {
        return node.bureau()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "code", code, "name", "test", "internshipStart", "2026-09-01", "internshipEnd", "2027-02-28"))
                .post("/rounds");
    }

    @Test
    void a_code_that_postgres_cannot_read_names_nothing() {
        String run = nodes.get(0).request(ROUND, "{\"limit\":\"PT1S\"}");

        int status = nodes.get(0)
                .bureau()
                .urlEncodingEnabled(false)
                .get("/runs/" + run + "/placements?college=%00")
                .statusCode();

        assertThat(status).isBetween(200, 499);
    }
}
