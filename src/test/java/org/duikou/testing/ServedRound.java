package org.duikou.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.intake.Person;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundFolder;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** A small round in the running service, driven as its callers drive it. */
public final class ServedRound {
    private final String code;

    private ServedRound(String code) {
        this.code = code;
    }

    /**
     * Five students of each of two colleges, those of the second not adjustable; posts of 3 and 2 seats, an order class
     * that can be held, and one that cannot.
     */
    public static ServedRound imported(String code) {
        var round = new RoundDraft();
        round.policy().companion(0).fairnessWeight(0);
        round.enterprise("E1").staff(100).location(30.6, 104.1);
        round.post("O1").at("E1").seats(3);
        round.post("O2").at("E1").seats(2);
        round.orderClass("D1").at("E2").seats(2, 3);
        round.orderClass("D2").at("E2").seats(9, 9).invites("C3");
        for (int number = 1; number <= 5; number++) {
            round.student("C1/s" + number).chooses("O1", "O2").home(30.5, 104.0).onlyChosen();
            round.student("C2/s" + number).chooses("O1", "D1").gender(Gender.M).onlyChosen();
        }
        return imported(code, round);
    }

    /** One student, and an order class of two that must open. */
    public static ServedRound infeasible(String code) {
        var round = new RoundDraft();
        round.orderClass("D1").seats(2, 3).mustOpen();
        round.student("s1").chooses("D1");
        return imported(code, round);
    }

    public static ServedRound imported(String code, RoundDraft draft) {
        Service.bureau()
                .contentType(Service.ZIP)
                .body(archive(draft.code(code).facts()))
                .post("/rounds/" + code + "/import")
                .then()
                .statusCode(200);
        return new ServedRound(code);
    }

    private static byte[] archive(RoundFacts facts) {
        SortedMap<StudentId, Person> people = new TreeMap<>();
        facts.candidates().forEach(each -> people.put(each.id(), new Person("学生", null)));
        try {
            Path zip = Files.createTempFile("round", ".zip");
            Files.delete(zip);
            try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
                RoundFolder.write(archive.getPath("/"), facts, people, PolicyFile.spelledOut(facts.policy()));
            }
            byte[] bytes = Files.readAllBytes(zip);
            Files.delete(zip);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a run. */
    public Response request(String body) {
        return Service.bureau().contentType(ContentType.JSON).body(body).post("/rounds/" + code + "/runs");
    }

    /** Id of an ordinary run that has ended. */
    public String solved() {
        String run = request("{}").then().statusCode(202).extract().path("id");
        awaitEnd(run);
        return run;
    }

    /** The run's events, read until there are no more: then it has ended. */
    public static String awaitEnd(String run) {
        return Service.bureau().get("/runs/" + run + "/events").asString();
    }

    public Response publish(String run) {
        return Service.bureau()
                .contentType(ContentType.JSON)
                .body("{\"run\":\"" + run + "\"}")
                .post("/rounds/" + code + "/publish");
    }

    /** Moves the round along. */
    public void become(String state) {
        patch("{\"state\":\"" + state + "\"}");
    }

    public void patch(String change) {
        Service.bureau()
                .header("If-Match", get("").header("ETag"))
                .contentType(ContentType.JSON)
                .body(change)
                .patch("/rounds/" + code)
                .then()
                .statusCode(200);
    }

    public Response get(String path) {
        return Service.bureau().get("/rounds/" + code + path);
    }
}
