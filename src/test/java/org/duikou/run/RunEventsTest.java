package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Under test: the events of a run as a stream. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunEventsTest {
    private @Nullable String run;

    @BeforeEach
    void solveOnce() {
        run = run != null ? run : ServedRound.imported("events").solved();
    }

    @Test
    void the_stream_goes_from_the_queue_to_the_end_and_closes() {
        List<JsonPath> events = data(stream(null).asString());

        assertThat(events).hasSizeGreaterThanOrEqualTo(3);
        assertThat(events.get(0).getString("status")).isEqualTo("QUEUED");
        assertThat(events.get(1).getString("phase")).isEqualTo("started");
        JsonPath end = events.get(events.size() - 1);
        assertThat(end.getString("status")).isEqualTo("SUCCEEDED");
        assertThat(end.getString("outcome")).isEqualTo("OPTIMAL");
        assertThat(end.getMap("")).containsKeys("seq", "at", "phase", "placed", "unplaced", "soft", "bound", "gap");
    }

    @Test
    void events_are_numbered_without_a_gap() {
        List<Integer> numbers = data(stream(null).asString()).stream()
                .map(event -> event.getInt("seq"))
                .toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void the_last_event_is_named_so() {
        Response stream = stream(null);

        assertThat(stream.contentType()).startsWith("text/event-stream");
        assertThat(lines(stream.asString(), "event:")).last().isEqualTo("end");
        assertThat(lines(stream.asString(), "id:")).first().isEqualTo("1");
        assertThat(stream.asString().lines().filter(line -> !line.isEmpty()))
                .allMatch(line -> line.matches("(event|id|data):.*"));
    }

    @Test
    void a_stream_is_taken_up_after_the_last_event_that_came() {
        int all = data(stream(null).asString()).size();

        List<String> rest = lines(stream("2").asString(), "id:");

        assertThat(rest).hasSize(all - 2).first().isEqualTo("3");
    }

    @Test
    void a_stream_that_has_come_to_its_end_closes_at_once() {
        int all = data(stream(null).asString()).size();

        assertThat(stream(String.valueOf(all)).asString()).isBlank();
    }

    private Response stream(String lastEventId) {
        var call = Service.bureau();
        return (lastEventId == null ? call : call.header("Last-Event-ID", lastEventId)).get("/runs/" + run + "/events");
    }

    private static List<JsonPath> data(String stream) {
        return lines(stream, "data:").stream().map(JsonPath::from).toList();
    }

    private static List<String> lines(String stream, String field) {
        return Arrays.stream(stream.split("\n"))
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip())
                .toList();
    }
}
