package org.duikou.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.auth.User;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the limits of a node and of a caller, on a server whose calls end when the test says so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadTest {
    private static final Map<String, String> LIMITS = Map.of(
            "duikou.http.reads", "3",
            "duikou.http.writes", "2",
            "duikou.http.streams", "2",
            "duikou.http.caller.reads", "2",
            "duikou.http.caller.writes", "1",
            "duikou.http.caller.streams", "1",
            "duikou.http.caller.calls-per-second", "1",
            "duikou.http.caller.burst", "4",
            "duikou.http.body-watch", "PT0.2S",
            "duikou.http.least-body-bytes", "1000");

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<RoutingContext> atWork = new LinkedBlockingQueue<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws Exception {
        var builder = new SmallRyeConfigBuilder().withMapping(LoadConfig.class);
        LIMITS.forEach(builder::withDefaultValue);
        LoadConfig config = builder.build().getConfigMapping(LoadConfig.class);
        ObjectMapper json = new JsonMapper();
        var meters = new SimpleMeterRegistry();
        var filters = new Filters();
        new NodeLoad(config, new Refusals(json), meters).register(filters);
        new CallerLoad(config, new Refusals(json), meters).register(filters);
        new SlowBodies(config, vertx).register(filters);
        Router router = Router.router(vertx);
        router.route().handler(LoadTest::authenticate);
        filters.getFilters().stream()
                .sorted(Comparator.comparingInt(Filter::getPriority).reversed())
                .forEach(filter -> router.route().handler(filter.getHandler()));
        router.route().handler(atWork::add);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @SuppressWarnings("deprecation") // as the framework does it
    private static void authenticate(RoutingContext call) {
        String key = call.request().getHeader("X-API-Key");
        if (key != null) {
            call.setUser(User.fromName(key));
        }
        call.next();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_node_refuses_what_is_beyond_its_places() throws Exception {
        begin(get("a", "/api/v1/rounds"));
        begin(get("b", "/api/v1/rounds"));
        begin(get("c", "/api/v1/rounds"));

        HttpResponse<String> refused = send(get("d", "/api/v1/rounds")).get(10, TimeUnit.SECONDS);

        assertProblem(refused, 503, "overloaded");
    }

    @Test
    void a_place_is_free_again_when_its_call_has_ended() throws Exception {
        for (int call = 0; call < 4; call++) {
            CompletableFuture<HttpResponse<String>> answer = send(get("key" + call, "/api/v1/rounds"));
            take().response().end();
            assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_place_is_free_again_when_its_caller_breaks_off() throws Exception {
        for (int call = 0; call < 4; call++) {
            try (var socket = new Socket("localhost", server.actualPort())) {
                socket.getOutputStream()
                        .write(("GET /api/v1/rounds HTTP/1.1\r\nHost: localhost\r\nX-API-Key: key" + call + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                take();
            }
        }
        awaitRead();
    }

    private void awaitRead() throws Exception {
        begin(get("last", "/api/v1/rounds"));
    }

    @Test
    void reads_go_on_while_writes_wait() throws Exception {
        begin(put("a", "/api/v1/rounds/r/students"));
        begin(put("b", "/api/v1/rounds/r/students"));
        HttpResponse<String> refused =
                send(put("c", "/api/v1/rounds/r/students")).get(10, TimeUnit.SECONDS);

        begin(get("c", "/api/v1/rounds"));

        assertProblem(refused, 503, "overloaded");
    }

    @Test
    void streams_hold_no_place_of_a_read() throws Exception {
        begin(get("a", "/api/v1/runs/1/events"));
        begin(get("b", "/api/v1/runs/1/events"));

        begin(get("a", "/api/v1/rounds"));
        begin(get("a", "/api/v1/rounds"));
        begin(get("b", "/api/v1/rounds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/health", "/q/metrics"})
    void whoever_looks_after_the_service_gets_an_answer_whatever_the_load(String path) throws Exception {
        begin(get("a", "/api/v1/rounds"));
        begin(get("b", "/api/v1/rounds"));
        begin(get("c", "/api/v1/rounds"));

        begin(get("a", path));
        begin(get("a", path));
    }

    @Test
    void one_key_leaves_places_to_others() throws Exception {
        begin(get("a", "/api/v1/rounds"));
        begin(get("a", "/api/v1/rounds"));

        HttpResponse<String> refused = send(get("a", "/api/v1/rounds")).get(10, TimeUnit.SECONDS);
        begin(get("b", "/api/v1/rounds"));

        assertProblem(refused, 429, "too-many-requests");
    }

    @Test
    void one_key_has_as_many_calls_as_fill_up_with_time() throws Exception {
        for (int call = 0; call < 4; call++) {
            CompletableFuture<HttpResponse<String>> answer = send(get("a", "/api/v1/rounds"));
            take().response().end();
            answer.get(10, TimeUnit.SECONDS);
        }

        HttpResponse<String> refused = send(get("a", "/api/v1/rounds")).get(10, TimeUnit.SECONDS);
        begin(get("b", "/api/v1/rounds"));

        assertProblem(refused, 429, "too-many-requests");
    }

    @Test
    void a_body_that_drips_in_is_given_up() throws Exception {
        try (var socket = new Socket("localhost", server.actualPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("PUT /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nfew bytes"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();

            assertThat(answer.read()).isEqualTo(-1);
        }
    }

    @Test
    void a_body_that_is_all_there_may_be_worked_on_for_long() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = send(put("a", "/api/v1/rounds/r/students"));
        RoutingContext call = take();

        vertx.setTimer(700, later -> call.response().end("done"));

        assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
    }

    private void begin(HttpRequest request) throws Exception {
        CompletableFuture<HttpResponse<String>> answer = send(request);
        RoutingContext call = atWork.poll(10, TimeUnit.SECONDS);

        assertThat(call).as("%s, answered %s", request, answer).isNotNull();
    }

    private RoutingContext take() throws InterruptedException {
        RoutingContext call = atWork.poll(10, TimeUnit.SECONDS);
        assertThat(call).isNotNull();
        return call;
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private HttpRequest get(String key, String path) {
        return request(key, path).GET().build();
    }

    private HttpRequest put(String key, String path) {
        return request(key, path)
                .PUT(HttpRequest.BodyPublishers.ofString("college,student"))
                .build();
    }

    private HttpRequest.Builder request(String key, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + path))
                .header("X-API-Key", key)
                .header("Accept-Language", "en");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) throws Exception {
        JsonNode problem = new JsonMapper().readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(problem.path("code").asText()).isEqualTo(code);
    }
}
