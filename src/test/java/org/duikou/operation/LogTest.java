package org.duikou.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duikou.testing.LogLines;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what the log tells of people while a round is walked through, and of what goes wrong on the way. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogTest {
    private static final String CODE = "log-walk";
    private static final Path FOLDER = Path.of("sample-data", "alliance-2022");
    private static final Path STUDENTS = FOLDER.resolve("students.csv");

    @Test
    void no_line_names_a_person() throws IOException {
        try (LogLines log = LogLines.listen()) {
            walkThrough();
            goWrong();

            assertThat(log.lines()).anyMatch(line -> line.contains("was published") && line.contains("round=" + CODE));
            String told = String.join("\n", log.lines());
            assertThat(cells("name")).hasSizeGreaterThan(50).noneMatch(told::contains);
            assertThat(cells("resident_id")).hasSizeGreaterThan(50).noneMatch(told::contains);
        }
    }

    private static void walkThrough() throws IOException {
        Service.bureau()
                .contentType(Service.ZIP)
                .body(archive())
                .post("/rounds/" + CODE + "/import")
                .then()
                .statusCode(200);
        String run = Service.bureau()
                .contentType(ContentType.JSON)
                .body("{\"limit\":\"PT3S\"}")
                .post("/rounds/" + CODE + "/runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Service.bureau().get("/runs/" + run + "/events").asString();
        Service.bureau().get("/runs/" + run + "/placements").then().statusCode(200);
        Service.bureau()
                .contentType(ContentType.JSON)
                .body("{\"run\":\"" + run + "\"}")
                .post("/rounds/" + CODE + "/publish")
                .then()
                .statusCode(200);
    }

    private static void goWrong() throws IOException {
        Service.makeRound("log-faults");
        byte[] students = Files.readString(STUDENTS).replace(",F,", ",neither,").getBytes(StandardCharsets.UTF_8);
        Service.bureau().contentType(Service.CSV).body(students).put("/rounds/log-faults/students?college=C01");
        Service.bureau().contentType(ContentType.JSON).body(students).put("/rounds/log-faults/students?college=C01");
        Service.bureau().contentType(Service.ZIP).body(students).post("/rounds/log-faults/import");
        for (String secret : List.of(cells("name").get(0), cells("resident_id").get(0))) {
            Service.bureau().queryParam("name", secret).get("/rounds/" + secret);
            Service.bureau().get("/runs/" + secret);
            Service.anyone().get("/" + secret + "?name=" + secret);
            Service.anyone().header("X-API-Key", secret).get("/api/v1/rounds");
        }
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readString(file)
                        .replace("\"alliance-2022\"", "\"" + CODE + "\"")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(String column) throws IOException {
        List<String> lines = Files.readAllLines(STUDENTS);
        int at = Arrays.asList(lines.get(0).split(",")).indexOf(column);
        List<String> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String cell = line.split(",", -1)[at];
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
