package org.duikou.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.duikou.audit.chain.ChainCheck;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: a round whose college C1 has five students with names; what of them stands where, and what is left. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrivacyTest {
    private static final String NAME = "欧阳若水";
    private static final String BIRTH_DATE = "2004-03-1";

    @Inject
    DataSource database;

    @Inject
    Retention retention;

    @Test
    void no_name_and_no_birth_date_stands_plain_in_the_database() throws SQLException {
        var round = named("privacy-plain");
        round.solved();

        assertThat(dump()).doesNotContain(spellings(NAME)).doesNotContain(spellings(BIRTH_DATE));
    }

    @Test
    void a_run_solves_what_was_sealed() {
        var round = named("privacy-solve");

        String run = round.solved();

        assertThat(Service.bureau()
                        .get("/runs/" + run + "/placements")
                        .jsonPath()
                        .getList("distanceKm"))
                .contains(14.675f);
    }

    @Test
    void a_roster_sent_again_changes_nothing() {
        named("privacy-again");

        Response answer = putNamed("privacy-again");

        assertThat(answer.jsonPath().getInt("changed")).isZero();
        assertThat(answer.jsonPath().getInt("removed")).isZero();
    }

    @Test
    void an_erased_student_s_placement_stays_under_a_pseudonym() {
        var round = named("privacy-erase");
        String run = round.solved();
        int rows = students(run).size();

        String pseudonym =
                erase("privacy-erase", "s1").then().statusCode(200).extract().path("pseudonym");

        assertThat(students(run))
                .contains("C1/" + pseudonym)
                .doesNotContain("C1/s1")
                .hasSize(rows);
    }

    @Test
    void everything_that_names_her_goes() throws SQLException {
        var round = named("privacy-rows");
        round.solved();

        erase("privacy-rows", "s1").then().statusCode(200);

        for (String table : tablesOfStudents()) {
            String column = table.equals("student") ? "number" : "student";
            String sql = "select count(*) from %s t, round r where r.code = 'privacy-rows' and t.college = 'C1'"
                            .formatted(table)
                    + " and t." + column + " = 's1' and "
                    + (table.startsWith("run_")
                            ? "t.run_id in (select id from run where round_id = r.id)"
                            : "t.round_id = r.id");
            assertThat(number(sql)).as(table).isZero();
        }
    }

    /** A new table that names students has to say what becomes of its rows. */
    @Test
    void every_table_that_names_students_is_looked_at() throws SQLException {
        Set<String> known = new TreeSet<>(PersonalTables.GOING);
        known.addAll(PersonalTables.RENAMED);
        known.add("student");

        assertThat(tablesOfStudents()).isEqualTo(known);
    }

    @Test
    void what_runs_solved_names_her_no_more_and_the_others_still() {
        var round = named("privacy-snapshot");
        String run = round.solved();
        String pseudonym = erase("privacy-snapshot", "s1").path("pseudonym");

        assertThat(students(run)).contains("C1/" + pseudonym);
        assertThat(round.request("{}").statusCode()).isEqualTo(202);
    }

    @Test
    void who_is_erased_counts_as_before() {
        named("privacy-count");
        String before = Service.bureau().get("/rounds/privacy-count/demand").asString();

        erase("privacy-count", "s1").then().statusCode(200);

        assertThat(Service.bureau().get("/rounds/privacy-count/demand").asString())
                .isEqualTo(before);
    }

    @Test
    void who_is_erased_stays_so_when_it_is_asked_again() {
        named("privacy-twice");

        String first = erase("privacy-twice", "s1").path("pseudonym");
        Response again = erase("privacy-twice", "s1");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("pseudonym")).isEqualTo(first);
    }

    @Test
    void who_came_back_can_be_erased_again() {
        named("privacy-back");
        String first = erase("privacy-back", "s1").path("pseudonym");
        putNamed("privacy-back").then().statusCode(200);

        Response again = erase("privacy-back", "s1");

        assertThat(again.<String>path("pseudonym")).isEqualTo(first);
        assertThat(number(
                        "select count(*) from student s, round r where r.id = s.round_id and r.code = 'privacy-back'"))
                .isEqualTo(9);
    }

    @Test
    void nobody_else_s_round_is_touched() {
        named("privacy-one");
        named("privacy-other");

        erase("privacy-one", "s1").then().statusCode(200);

        assertThat(number("select count(*) from choice c, round r where r.id = c.round_id"
                        + " and r.code = 'privacy-other' and c.college = 'C1' and c.student = 's1'"))
                .isEqualTo(2);
    }

    @Test
    void an_unknown_student_is_not_found() {
        named("privacy-unknown");

        assertThat(erase("privacy-unknown", "s99").<String>path("code")).isEqualTo("student-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"college\":\"C1\"}", "{\"college\":\"C1\",\"student\":\"王 五\"}"})
    void a_body_that_names_nobody_is_refused(String body) {
        if (Service.bureau().get("/rounds/privacy-nobody").statusCode() == 404) {
            Service.makeRound("privacy-nobody");
        }

        Response answer =
                Service.bureau().contentType(ContentType.JSON).body(body).post("/rounds/privacy-nobody/erasures");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void the_audit_stays_whole_and_names_the_pseudonym_alone() {
        named("privacy-audit");
        String pseudonym = erase("privacy-audit", "s1").path("pseudonym");

        String export = Service.bureau().get("/audit/export").asString();

        var check = new ChainCheck(null);
        export.lines().forEach(check::read);
        assertThat(check.finish()).isEmpty();
        assertThat(export.lines().filter(line -> line.contains("STUDENT_ERASED") && line.contains("privacy-audit")))
                .singleElement()
                .asString()
                .contains("\"student\":\"" + pseudonym + "\"")
                .doesNotContain("\"s1\"");
    }

    @Test
    void a_closed_round_is_anonymised_when_its_time_is_over() {
        var round = named("privacy-old");
        round.publish(round.solved()).then().statusCode(200);
        round.become("CLOSED");

        retention.anonymise();

        assertThat(number("select count(*) from student s, round r where r.id = s.round_id and r.code = 'privacy-old'"))
                .isZero();
        assertThat(number("select count(*) from erased_student s, round r where r.id = s.round_id"
                        + " and r.code = 'privacy-old'"))
                .isEqualTo(10);
        assertThat(round.get("/placements").jsonPath().<String>getList("student"))
                .isNotEmpty()
                .allMatch(student -> student.startsWith("anon-"));
        assertThat(number("select count(*) from run_snapshot s, run u, round r where s.run_id = u.id"
                        + " and u.round_id = r.id and r.code = 'privacy-old'"))
                .isZero();
    }

    @Test
    void a_round_that_is_not_closed_stays() {
        var round = named("privacy-open");
        round.publish(round.solved()).then().statusCode(200);

        retention.anonymise();

        assertThat(number(
                        "select count(*) from student s, round r where r.id = s.round_id and r.code = 'privacy-open'"))
                .isEqualTo(10);
    }

    @Test
    void data_keys_are_told_by_the_master_key_that_they_are_under() {
        named("privacy-keys");

        Response state = Service.bureau().get("/data-keys");

        String current = state.path("current");
        assertThat(state.jsonPath().getMap("dataKeys")).containsKey(current);
        assertThat(Service.bureau().post("/data-keys/wrap").jsonPath().getMap("dataKeys"))
                .containsOnlyKeys(current);
    }

    private ServedRound named(String code) {
        var round = ServedRound.imported(code);
        putNamed(code).then().statusCode(200);
        return round;
    }

    private static Response putNamed(String code) {
        var csv = new StringBuilder("college,student,name,gender,birth_date,major,level,grade,latitude,longitude,"
                + "student_consent,guardian_consent,resident_id\n");
        for (int number = 1; number <= 5; number++) {
            csv.append("C1,s%d,%s%d,F,%s%d,660601,SECONDARY,2,30.5,104.0,true,true,\n"
                    .formatted(number, NAME, number, BIRTH_DATE, number));
        }
        return Service.put(code, "students?college=C1", csv.toString());
    }

    private static Response erase(String code, String student) {
        return Service.bureau()
                .contentType(ContentType.JSON)
                .body(Map.of("college", "C1", "student", student))
                .post("/rounds/" + code + "/erasures");
    }

    /** Placed or not. */
    private static List<String> students(String run) {
        return Stream.of("/placements", "/unplaced")
                .flatMap(table ->
                        Service.bureau()
                                .get("/runs/" + run + table)
                                .jsonPath()
                                .<Map<String, String>>getList("")
                                .stream())
                .map(row -> row.get("college") + "/" + row.get("student"))
                .toList();
    }

    private Set<String> tablesOfStudents() throws SQLException {
        Set<String> tables = new TreeSet<>();
        query(
                """
                select distinct lower(table_name) from information_schema.columns
                where (lower(column_name) = 'student' or lower(table_name) = 'student')
                    and lower(table_name) not like 'hte%'""",
                row -> tables.add(row.getString(1)));
        return tables;
    }

    private long number(String sql) {
        List<Long> numbers = new ArrayList<>();
        query(sql, row -> numbers.add(row.getLong(1)));
        return numbers.get(0);
    }

    /** Every value of every table, as H2 writes it down. */
    private String dump() {
        var all = new StringBuilder();
        query("script", row -> all.append(row.getString(1)).append('\n'));
        return all.toString();
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, Row reader) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] spellings(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var escaped = new StringBuilder();
        text.chars().forEach(each -> escaped.append(String.format("\\%04x", each)));
        return new String[] {text, HexFormat.of().formatHex(bytes), escaped.toString()};
    }
}
