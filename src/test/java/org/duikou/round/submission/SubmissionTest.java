package org.duikou.round.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmissionTest {
    private final StoredRounds stored;

    SubmissionTest(StoredRounds stored) {
        this.stored = stored;
    }

    @Test
    void a_table_is_taken_as_csv() {
        Service.makeRound("csv");

        Response answer = Service.put("csv", "colleges", SmallTables.COLLEGES);

        assertCounts(answer, 2, 2, 0);
        assertThat(answer.jsonPath().getList("warnings")).isEmpty();
        assertThat(texts("csv", "college", "code")).containsExactly("C1", "C2");
        assertThat(texts("csv", "college", "name")).containsExactly("东岭职业技术学院", "岷江工业学校");
    }

    @Test
    void a_table_is_taken_in_gbk_with_chinese_headers() {
        Service.makeRound("gbk");

        Response answer = Service.bureau()
                .contentType("text/csv; charset=GBK")
                .body("学校代码,学校名称\nC1,东岭职业技术学院\n")
                .put("/rounds/gbk/colleges");

        assertCounts(answer, 1, 1, 0);
        assertThat(texts("gbk", "college", "name")).containsExactly("东岭职业技术学院");
    }

    @Test
    void a_table_is_taken_as_a_workbook() throws IOException {
        Service.makeRound("xlsx");
        byte[] workbook = workbook(List.of(List.of("学校代码", "学校名称"), List.of("C1", "东岭职业技术学院")));

        Response answer =
                Service.bureau().contentType(Service.XLSX).body(workbook).put("/rounds/xlsx/colleges");

        assertCounts(answer, 1, 1, 0);
        assertThat(texts("xlsx", "college", "name")).containsExactly("东岭职业技术学院");
    }

    @Test
    void a_table_is_taken_as_json() {
        Service.makeRound("json");
        put("json", "colleges", SmallTables.COLLEGES);
        put("json", "enterprises", SmallTables.ENTERPRISES);

        Response answer = json(
                "json",
                "openings",
                """
                [{"opening":"P1","kind":"POST","enterprise":"E1","title":"装调岗","seats":2,"majors":["4607","6607"],\
                "reserved":{"C1":1},"nightShift":false,"hoursPerDay":7.5,"minSeats":null}]""");

        assertCounts(answer, 1, 1, 0);
        assertThat(texts("json", "opening", "majors")).containsExactly("4607;6607");
        assertThat(texts("json", "opening", "reserved")).containsExactly("C1=1");
    }

    @Test
    void a_fault_in_json_has_a_pointer() {
        Service.makeRound("pointer");

        Response answer = json(
                "pointer",
                "enterprises",
                """
                [{"enterprise":"E1","name":"驿锦","staff":9},{"enterprise":"E2","name":"岷岭","staff":9,\
                "currentInterns":"many"}]""");

        assertProblem(answer, 422, "invalid-rows");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/1/currentInterns");
        assertThat(answer.jsonPath().getString("errors[0].column")).isEqualTo("current_interns");
        assertThat(answer.jsonPath().getInt("errors[0].row")).isEqualTo(3);
    }

    @Test
    void a_roster_replaces_the_whole_roster_of_its_college() {
        SmallTables.store("roster");

        Response answer = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("college", "C1")
                .body(
                        SmallTables.STUDENT_HEADER
                                + """
                        C1,S1,林安,F,2005-05-01,,460701,HIGHER,3,true,true,true
                        C1,S2,何川,M,2005-06-01,,460703,HIGHER,3,true,true,true
                        C1,S3,郑远,M,2005-08-01,,460701,HIGHER,3,true,true,true
                        """)
                .put("/rounds/roster/students");

        assertCounts(answer, 3, 2, 0);
        assertThat(texts("roster", "student", "college || '/' || number || ' ' || major"))
                .containsExactlyInAnyOrder("C1/S1 460701", "C1/S2 460703", "C1/S3 460701", "C2/S1 460701");
    }

    @Test
    void what_is_no_longer_sent_is_removed() {
        SmallTables.store("removed");

        Response answer = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("college", "C1")
                .body("college,student,rank,opening\nC1,S1,1,D1\n")
                .put("/rounds/removed/choices");

        assertCounts(answer, 1, 1, 2);
        assertThat(texts("removed", "choice", "college || student || choice_rank || opening"))
                .containsExactlyInAnyOrder("C1S11D1", "C2S11P1");
    }

    @Test
    void the_same_again_changes_nothing() {
        SmallTables.store("again");
        String before = stored.dump("again");

        assertCounts(Service.put("again", "students", SmallTables.STUDENTS), 3, 0, 0);
        assertCounts(Service.put("again", "choices", SmallTables.CHOICES), 4, 0, 0);
        assertCounts(Service.put("again", "openings", SmallTables.OPENINGS), 2, 0, 0);

        assertThat(stored.dump("again")).isEqualTo(before);
    }

    @Test
    void a_new_name_is_a_change() {
        SmallTables.store("renamed");

        Response answer = Service.put("renamed", "students", SmallTables.STUDENTS.replace("林安", "林晏"));

        assertCounts(answer, 3, 1, 0);
        assertThat(Service.bureau().get("/rounds/renamed/students").jsonPath().<String>getList("name"))
                .contains("林晏")
                .doesNotContain("林安");
    }

    @Test
    void a_dry_run_counts_and_saves_nothing() {
        SmallTables.store("dry");
        String before = stored.dump("dry");

        Response answer = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("dryRun", true)
                .body("college,student,rank,opening\nC1,S1,1,D1\n")
                .put("/rounds/dry/choices");

        assertCounts(answer, 1, 1, 3);
        assertThat(stored.dump("dry")).isEqualTo(before);
    }

    @Test
    void a_dry_run_that_is_misspelt_is_none_and_no_submission_either() {
        SmallTables.store("misspelt");
        String before = stored.dump("misspelt");

        Response answer = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("dryRun", "yes")
                .body("college,student,rank,opening\n")
                .put("/rounds/misspelt/choices");

        assertProblem(answer, 422, "invalid-parameter");
        assertThat(answer.jsonPath().getString("errors[0].column")).isEqualTo("dryRun");
        assertThat(stored.dump("misspelt")).isEqualTo(before);
    }

    @Test
    void rosters_that_are_sent_at_once_are_all_taken() {
        Service.makeRound("crowded");
        List<String> colleges = List.of("C1", "C2", "C3", "C4", "C5", "C6");
        put(
                "crowded",
                "colleges",
                "college,name\n" + colleges.stream().map(each -> each + ",学校\n").collect(Collectors.joining()));

        List<Integer> statuses = colleges.parallelStream()
                .map(each -> Service.bureau()
                        .contentType(Service.CSV)
                        .queryParam("college", each)
                        .body(SmallTables.STUDENT_HEADER + each
                                + ",S1,学生,F,2005-05-01,,460701,HIGHER,3,true,true,true\n")
                        .put("/rounds/crowded/students")
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(texts("crowded", "student", "college")).containsExactlyInAnyOrderElementsOf(colleges);
    }

    @Test
    void every_fault_is_told_where_it_is_and_nothing_is_saved() {
        SmallTables.store("faulty");
        String before = stored.dump("faulty");

        Response answer = Service.put(
                "faulty",
                "students",
                SmallTables.STUDENT_HEADER
                        + """
                        C1,S1,林安,F,2005-02-30,,460701,HIGHER,3,true,true,true
                        C1,S2,何川,X,2005-06-01,,460702,HIGHER,3,true,true,maybe
                        C9,S1,周平,M,2005-07-01,,460701,HIGHER,3,true,true,true
                        """);

        assertProblem(answer, 422, "invalid-rows");
        assertThat(places(answer))
                .containsExactly(
                        "BAD_DATE students.csv 2 birth_date",
                        "UNKNOWN_WORD students.csv 3 gender",
                        "BAD_BOOLEAN students.csv 3 guardian_consent",
                        "UNKNOWN_COLLEGE students.csv 4 college",
                        "UNKNOWN_STUDENT choices.csv null student");
        assertThat(stored.dump("faulty")).isEqualTo(before);
    }

    @Test
    void rows_of_others_are_out_of_scope() {
        SmallTables.store("of-others");

        Response students = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("college", "C1")
                .body(SmallTables.STUDENTS)
                .put("/rounds/of-others/students");
        Response openings = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("enterprise", "E2")
                .body(SmallTables.OPENINGS)
                .put("/rounds/of-others/openings");
        Response assessments = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("enterprise", "E2")
                .body("opening,college,student,score\nD1,C1,S1,90\nP1,C1,S1,90\n")
                .put("/rounds/of-others/assessments");

        assertThat(places(students)).contains("OUT_OF_SCOPE students.csv 4 college");
        assertThat(places(openings)).contains("OUT_OF_SCOPE openings.csv 2 enterprise");
        assertThat(places(assessments)).containsExactly("OUT_OF_SCOPE assessments.csv 3 enterprise");
    }

    @Test
    void an_enterprise_replaces_its_own_openings_and_assessments() {
        SmallTables.store("own");
        Service.put("own", "assessments", "opening,college,student,score\nP1,C1,S1,60\nD1,C1,S1,70\nD1,C1,S2,80.5\n");

        Response assessments = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("enterprise", "E2")
                .body("opening,college,student,score\nD1,C1,S1,75.25\n")
                .put("/rounds/own/assessments");
        Response openings = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("enterprise", "E1")
                .body("opening,kind,enterprise,title,seats,min_seats,majors\nP1,POST,E1,装调岗,3,,4607\n")
                .put("/rounds/own/openings");

        assertCounts(assessments, 1, 1, 1);
        assertCounts(openings, 1, 1, 0);
        assertThat(texts("own", "assessment", "opening || ' ' || score"))
                .containsExactlyInAnyOrder("P1 60.00", "D1 75.25");
    }

    @Test
    void an_unknown_college_has_no_scope() {
        SmallTables.store("stranger");

        Response answer = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("college", "C7")
                .body(SmallTables.STUDENT_HEADER)
                .put("/rounds/stranger/students");

        assertProblem(answer, 422, "invalid-rows");
        assertThat(places(answer)).containsExactly("UNKNOWN_COLLEGE students.csv null college");
    }

    @Test
    void a_student_with_choices_cannot_leave_unnoticed() {
        SmallTables.store("leaving");
        String before = stored.dump("leaving");

        Response answer = Service.put("leaving", "students", SmallTables.STUDENTS.replaceFirst("C2,S1.*\n", ""));

        assertProblem(answer, 422, "invalid-rows");
        assertThat(places(answer)).containsExactly("UNKNOWN_STUDENT choices.csv null student");
        assertThat(stored.dump("leaving")).isEqualTo(before);
    }

    @Test
    void a_pin_that_breaks_a_rule_is_refused() {
        SmallTables.store("pinned");

        Response broken = Service.put("pinned", "pins", "college,student,opening\nC1,S1,D1\nC1,S2,P1\n");
        Response student =
                Service.put("pinned", "students", SmallTables.STUDENTS.replace("S1,林安,F,2005", "S1,林安,F,2011"));

        assertCounts(broken, 2, 2, 0);
        assertThat(places(student)).containsExactly("PIN_BREAKS_RULE pins.csv null opening");
        assertThat(student.jsonPath().getString("errors[0].detail")).contains("UNDER_16");
    }

    @Test
    void an_exclusion_against_a_pin_is_refused() {
        SmallTables.store("excluded");
        put("excluded", "pins", "college,student,opening\nC1,S1,D1\n");

        Response answer =
                Service.put("excluded", "exclusions", "college,student,opening,enterprise,reason\nC1,S1,,E2,回避\n");

        assertThat(places(answer)).containsExactly("PIN_EXCLUDED pins.csv null opening");
    }

    @Test
    void a_college_replaces_the_exclusions_of_its_own_students() {
        SmallTables.store("exclusions");
        put("exclusions", "exclusions", "college,student,opening,enterprise,reason\nC1,S1,P1,,a\nC2,S1,P1,,b\n");

        Response answer = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("college", "C1")
                .body("college,student,opening,enterprise,reason\nC1,S2,,E1,c\n")
                .put("/rounds/exclusions/exclusions");

        assertCounts(answer, 1, 1, 1);
        assertThat(texts("exclusions", "exclusion", "reason")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void what_surprises_is_warned_of_once() {
        Service.makeRound("warned");
        put("warned", "colleges", SmallTables.COLLEGES);

        Response enterprises = Service.put("warned", "enterprises", "enterprise,name,staff,colour\nE1,驿锦,9,red\n");
        Response openings = Service.put("warned", "openings", SmallTables.OPENINGS.replaceFirst("D1.*\n", ""));
        Response students = Service.put("warned", "students", SmallTables.STUDENTS);
        Response again = Service.put("warned", "enterprises", "enterprise,name,staff\nE1,驿锦,8\n");

        assertThat(warnings(enterprises)).containsExactly("UNKNOWN_COLUMN");
        assertThat(warnings(openings)).containsExactly("ENTERPRISE_TAKES_NONE");
        assertThat(warnings(students)).isEmpty();
        assertThat(warnings(again)).containsExactly("ENTERPRISE_TAKES_NONE");
    }

    @Test
    void a_person_is_on_one_roster_only() {
        SmallTables.store("twice");
        String id = "11010519491231002X";
        put("twice", "students", SmallTables.STUDENTS.replace("S1,林安,F,2005-05-01,", "S1,林安,F,1949-12-31," + id));

        Response answer = Service.bureau()
                .contentType(Service.CSV)
                .queryParam("college", "C2")
                .body(SmallTables.STUDENT_HEADER + "C2,S1,周平,F,1949-12-31," + id + ",460701,HIGHER,3,true,true,true\n")
                .put("/rounds/twice/students");

        assertThat(places(answer)).containsExactly("DUPLICATE_RESIDENT_ID students.csv 2 resident_id");
    }

    @Test
    void of_a_resident_id_only_a_hash_and_a_mask_are_kept() {
        SmallTables.store("masked");
        String id = "11010519491231002X";

        put("masked", "students", SmallTables.STUDENTS.replace("S1,林安,F,2005-05-01,", "S1,林安,F,1949-12-31," + id));

        assertThat(stored.dump("masked")).doesNotContain(id);
        assertThat(Service.bureau().get("/rounds/masked/students").jsonPath().<String>getList("residentId"))
                .contains("11**************2X");
        assertThat(texts("masked", "student", "resident_id_hash"))
                .filteredOn(hash -> !hash.equals("null"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_refusal_names_nobody() {
        SmallTables.store("nameless");

        Response answer = Service.put(
                "nameless",
                "students",
                SmallTables.STUDENTS.replace("F,2005-05-01,", "林安,2005-05-01,110105194912310021"));

        assertProblem(answer, 422, "invalid-rows");
        assertThat(answer.asString()).doesNotContain("林安", "何川", "110105194912310021");
    }

    @ParameterizedTest
    @CsvSource({"en,is no date", "zh-CN,不是有效日期", "fr,不是有效日期", "'fr,en;q=0.5',is no date"})
    void a_refusal_speaks_the_caller_s_language(String language, String text) {
        String code = "language" + Math.abs(language.hashCode());
        Service.makeRound(code);
        put(code, "colleges", SmallTables.COLLEGES);

        Response answer = Service.bureau(language)
                .contentType(Service.CSV)
                .body(SmallTables.STUDENT_HEADER + "C1,S1,林安,F,2005-02-30,,460701,HIGHER,3,true,true,true\n")
                .put("/rounds/" + code + "/students");

        assertThat(answer.jsonPath().getString("errors[0].detail")).contains(text);
    }

    @Test
    void a_frozen_round_takes_nothing_until_it_is_reopened() {
        SmallTables.store("frozen");
        patchState("frozen", "COLLECTING");
        patchState("frozen", "FROZEN");

        Response refused = Service.put("frozen", "students", SmallTables.STUDENTS);
        Response patched = patch("frozen", "{\"name\":\"other\"}");
        patchState("frozen", "COLLECTING");
        Response taken = Service.put("frozen", "students", SmallTables.STUDENTS);

        assertProblem(refused, 409, "round-not-collecting");
        assertProblem(patched, 409, "round-not-collecting");
        assertCounts(taken, 3, 0, 0);
    }

    @Test
    void days_that_an_opening_does_not_tell_move_with_the_round() {
        SmallTables.store("moving");
        put("moving", "pins", "college,student,opening\nC1,S1,P1\n");

        Response later = patch("moving", "{\"internshipStart\":\"2026-10-01\"}");
        Response policy = patch("moving", "{\"policy\":{\"minimumAge\":22}}");

        assertThat(later.statusCode()).as(later.asString()).isEqualTo(200);
        assertCounts(Service.put("moving", "openings", SmallTables.OPENINGS), 2, 0, 0);
        assertProblem(policy, 422, "invalid-rows");
        assertThat(places(policy)).containsExactly("PIN_BREAKS_RULE pins.csv null opening");
    }

    @Test
    void an_unknown_round_takes_nothing() {
        assertProblem(Service.put("nowhere", "colleges", SmallTables.COLLEGES), 404, "round-not-found");
    }

    @Test
    void other_forms_are_not_supported() {
        Service.makeRound("forms");

        Response xml =
                Service.bureau().contentType("application/xml").body("<a/>").put("/rounds/forms/colleges");
        Response zip = Service.bureau().contentType(Service.CSV).body("a").post("/rounds/forms/import");

        assertProblem(xml, 415, "unsupported-media-type");
        assertProblem(zip, 415, "unsupported-media-type");
    }

    @Test
    void a_body_that_is_no_table_is_told_as_an_issue() {
        Service.makeRound("garbage");

        Response csv = Service.put("garbage", "colleges", "college,name\nC1,\"open");
        Response json = json("garbage", "colleges", "[{\"college\":");
        Response xlsx = Service.bureau()
                .contentType(Service.XLSX)
                .body(new byte[] {1, 2, 3})
                .put("/rounds/garbage/colleges");
        Response empty = Service.put("garbage", "colleges", "");

        assertThat(places(csv)).containsExactly("MALFORMED_CSV colleges.csv 2 null");
        assertThat(codes(json)).containsExactly("MALFORMED_JSON");
        assertThat(codes(xlsx)).containsExactly("MALFORMED_SPREADSHEET");
        assertThat(codes(empty)).containsExactly("EMPTY_FILE");
    }

    @Test
    void a_body_beyond_the_limit_is_refused() {
        Service.makeRound("large");
        String rows = IntStream.range(0, 40_000)
                .mapToObj(i -> "C" + i + "," + "x".repeat(200) + "\n")
                .collect(Collectors.joining());

        Response answer = Service.put("large", "colleges", "college,name\n" + rows);

        assertProblem(answer, 413, "body-too-large");
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("sheet");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(String code, String table, String csv) {
        SmallTables.put(code, table, csv);
    }

    private static Response json(String code, String table, String body) {
        return Service.bureau().contentType("application/json").body(body).put("/rounds/" + code + "/" + table);
    }

    private static Response patch(String code, String body) {
        return Service.bureau()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .patch("/rounds/" + code);
    }

    private static void patchState(String code, String state) {
        Response answer = patch(code, "{\"state\":\"" + state + "\"}");
        assertThat(answer.jsonPath().getString("state")).as(answer.asString()).isEqualTo(state);
    }

    private List<String> texts(String code, String table, String column) {
        return stored.column(code, table, column).stream().map(String::valueOf).toList();
    }

    private static List<String> warnings(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("warnings.code", String.class);
    }

    private static List<String> codes(Response answer) {
        return answer.jsonPath().getList("errors.code", String.class);
    }

    private static List<String> places(Response answer) {
        return answer.jsonPath().getList("errors").stream()
                .map(error -> (Map<?, ?>) error)
                .map(error -> error.get("code") + " " + error.get("file") + " " + error.get("row") + " "
                        + error.get("column"))
                .toList();
    }

    private static void assertCounts(Response answer, int accepted, int changed, int removed) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(List.of(
                        answer.jsonPath().getInt("accepted"),
                        answer.jsonPath().getInt("changed"),
                        answer.jsonPath().getInt("removed")))
                .containsExactly(accepted, changed, removed);
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
