package org.duikou.round.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duikou.access.Scope;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundReader;
import org.duikou.intake.table.Content;
import org.duikou.round.RoundFactsStore;
import org.duikou.testing.Service;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.RoundFacts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportTest {
    private final StoredRounds stored;
    private final RoundFactsStore store;

    ImportTest(StoredRounds stored, RoundFactsStore store) {
        this.stored = stored;
        this.store = store;
    }

    @Test
    void a_zip_makes_a_round() {
        Response answer = SmallTables.importRound("zipped", SmallTables.zip(SmallTables.files("zipped")));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("round")).isEqualTo("zipped");
        assertThat(answer.jsonPath().getInt("tables.students.accepted")).isEqualTo(3);
        assertThat(answer.jsonPath().getInt("tables.choices.changed")).isEqualTo(4);
        assertThat(answer.jsonPath().getInt("tables.pins.accepted")).isZero();
        assertThat(answer.jsonPath().getList("warnings")).isEmpty();
        Response round = Service.bureau().get("/rounds/zipped");
        assertThat(round.jsonPath().getString("state")).isEqualTo("DRAFT");
        assertThat(round.jsonPath().getMap("policy")).hasSize(1).containsEntry("companion", 5);
    }

    @Test
    void a_second_import_replaces_every_table() {
        SmallTables.importRound("replaced", SmallTables.zip(SmallTables.files("replaced")));
        Map<String, byte[]> files = SmallTables.files("replaced");
        files.put("choices.csv", SmallTables.utf8("college,student,rank,opening\nC1,S1,1,D1\n"));
        files.put("pins.csv", SmallTables.utf8("college,student,opening,reason\nC1,S2,D1,已确认\n"));

        Response answer = SmallTables.importRound("replaced", SmallTables.zip(files));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getMap("tables.students")).containsEntry("changed", 0);
        assertThat(answer.jsonPath().getMap("tables.choices"))
                .containsEntry("accepted", 1)
                .containsEntry("changed", 1)
                .containsEntry("removed", 3);
        assertThat(stored.column("replaced", "pin", "student")).isEqualTo(List.of("S2"));
    }

    @Test
    void a_dry_run_makes_no_round() {
        Response answer = Service.bureau()
                .contentType(Service.ZIP)
                .queryParam("dryRun", true)
                .body(SmallTables.zip(SmallTables.files("rehearsed")))
                .post("/rounds/rehearsed/import");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("tables.students.changed")).isEqualTo(3);
        assertThat(Service.bureau().get("/rounds/rehearsed").statusCode()).isEqualTo(404);
    }

    @Test
    void the_path_and_the_file_name_the_same_round() {
        Response answer = SmallTables.importRound("one", SmallTables.zip(SmallTables.files("other")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code", String.class)).containsExactly("ROUND_CODE_DIFFERS");
        assertThat(Service.bureau().get("/rounds/one").statusCode()).isEqualTo(404);
    }

    @Test
    void a_frozen_round_is_not_replaced() {
        SmallTables.importRound("settled", SmallTables.zip(SmallTables.files("settled")));
        Service.bureau()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"state\":\"FROZEN\"}")
                .patch("/rounds/settled")
                .then()
                .statusCode(200);

        Response answer = SmallTables.importRound("settled", SmallTables.zip(SmallTables.files("settled")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("round-not-collecting");
    }

    @Test
    void an_import_lists_exactly_the_rows_that_are_wrong_and_leaves_the_database_as_it_was() {
        SmallTables.importRound("spoiled", SmallTables.zip(SmallTables.files("spoiled")));
        String before = stored.dump("spoiled");
        Map<String, byte[]> files = SmallTables.files("spoiled");
        files.put("students.csv", SmallTables.utf8(rosterWithEveryThirdRowWrong(3_000)));
        files.put("choices.csv", SmallTables.utf8("college,student,rank,opening\n"));

        Response answer = SmallTables.importRound("spoiled", SmallTables.zip(files));

        assertThat(answer.statusCode()).isEqualTo(422);
        List<Integer> rows = answer.jsonPath().getList("errors.row", Integer.class);
        assertThat(rows)
                .hasSize(1_000)
                .isEqualTo(Stream.iterate(2, row -> row + 3).limit(1_000).toList());
        assertThat(answer.jsonPath().getString("detail")).contains("1000");
        assertThat(stored.dump("spoiled")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../students.csv", "/etc/students.csv", "a/b/students.csv", "a\\students.csv"})
    void an_entry_that_climbs_is_refused(String name) {
        Map<String, byte[]> files = SmallTables.files("climbing");
        files.put(name, files.remove("students.csv"));

        Response answer = SmallTables.importRound("climbing", SmallTables.zip(files));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code", String.class)).containsExactly("UNSAFE_ZIP_ENTRY");
        assertThat(answer.asString()).doesNotContain("duikou", ".body");
    }

    @Test
    void a_bomb_is_not_inflated() {
        Map<String, byte[]> files = SmallTables.files("bomb");
        files.put("students.csv", new byte[30_000_000]);

        Response answer = SmallTables.importRound("bomb", SmallTables.zip(files));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code", String.class)).containsExactly("ZIP_TOO_LARGE");
    }

    @Test
    void bytes_that_are_no_zip_are_refused() {
        Response answer = SmallTables.importRound("nozip", new byte[] {1, 2, 3});

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code", String.class)).containsExactly("UNREADABLE_ZIP");
    }

    @Test
    void what_is_stored_of_the_alliance_is_what_its_files_tell() {
        Map<String, byte[]> files = files(Path.of("sample-data", "alliance-2022"));
        String round = new String(files.get("round.json"), StandardCharsets.UTF_8);
        files.put("round.json", SmallTables.utf8(round.replace("alliance-2022", "alliance-stored")));

        Response answer = SmallTables.importRound("alliance-stored", SmallTables.zip(files));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        RoundFacts told = new RoundReader()
                .read(() -> contents(files), PolicyFile.packaged())
                .requireFacts();
        RoundFacts facts = store.facts(Scope.installation(), "alliance-stored");
        assertThat(facts).isEqualTo(told);
        assertThat(Fingerprint.of(facts)).isEqualTo(Fingerprint.of(told));
    }

    @Test
    void sample_rounds_are_named_and_imported() {
        Response names = Service.bureau().get("/demo-data");
        Response imported = Service.bureau().post("/demo-data/zone-3000");
        Response unknown = Service.bureau().post("/demo-data/zone-9");

        assertThat(names.jsonPath().getList("name", String.class)).containsExactly("alliance-2022", "zone-3000");
        assertThat(names.jsonPath().getList("title", String.class)).noneMatch(String::isBlank);
        assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(200);
        assertThat(imported.jsonPath().getInt("tables.students.accepted")).isEqualTo(3_000);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.jsonPath().getString("code")).isEqualTo("demo-data-not-offered");
    }

    private static String rosterWithEveryThirdRowWrong(int rows) {
        var roster = new StringBuilder(SmallTables.STUDENT_HEADER);
        for (int row = 0; row < rows; row++) {
            String birthDate = row % 3 == 0 ? "2005-02-30" : "2005-02-28";
            roster.append("C1,R").append(row).append(",学生,F,").append(birthDate);
            roster.append(",,460701,HIGHER,3,true,true,true\n");
        }
        return roster.toString();
    }

    private static SortedMap<String, Content> contents(Map<String, byte[]> files) {
        SortedMap<String, Content> contents = new TreeMap<>();
        files.forEach((name, bytes) -> contents.put(name, Content.of(bytes)));
        return contents;
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample round cannot be read.", e);
        }
        return files;
    }
}
