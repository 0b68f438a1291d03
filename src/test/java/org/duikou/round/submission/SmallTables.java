package org.duikou.round.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duikou.testing.Service;

/** The tables of a small round: two colleges, two enterprises, a post of the one, an order class of the other. */
final class SmallTables {
    static final String COLLEGES =
            """
            college,name
            C1,东岭职业技术学院
            C2,岷江工业学校
            """;
    static final String ENTERPRISES =
            """
            enterprise,name,staff
            E1,驿锦汽车有限公司,500
            E2,岷岭机械有限公司,500
            """;
    static final String OPENINGS =
            """
            opening,kind,enterprise,title,seats,min_seats,majors
            P1,POST,E1,装调岗,2,,4607
            D1,ORDER_CLASS,E2,装调订单班,10,1,4607
            """;
    static final String STUDENT_HEADER =
            "college,student,name,gender,birth_date,resident_id,major,level,grade,adjustable,student_consent,guardian_consent\n";
    static final String STUDENTS = STUDENT_HEADER
            + """
            C1,S1,林安,F,2005-05-01,,460701,HIGHER,3,true,true,true
            C1,S2,何川,M,2005-06-01,,460702,HIGHER,3,true,true,true
            C2,S1,周平,M,2005-07-01,,460701,HIGHER,3,true,true,true
            """;
    static final String CHOICES =
            """
            college,student,rank,opening
            C1,S1,1,P1
            C1,S1,2,D1
            C1,S2,1,D1
            C2,S1,1,P1
            """;

    private SmallTables() {}

    /** Makes a round of that code with these tables. */
    static void store(String code) {
        Service.makeRound(code);
        put(code, "colleges", COLLEGES);
        put(code, "enterprises", ENTERPRISES);
        put(code, "openings", OPENINGS);
        put(code, "students", STUDENTS);
        put(code, "choices", CHOICES);
    }

    static void put(String code, String table, String csv) {
        Response answer = Service.put(code, table, csv);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** The files of the same round. */
    static Map<String, byte[]> files(String code) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "round.json",
                utf8(
                        """
                        {"code":"%s","name":"小批次","internshipStart":"2026-09-01","internshipEnd":"2027-02-28",\
                        "mode":"OPTIMAL","policy":{"companion":5}}"""
                                .formatted(code)));
        files.put("colleges.csv", utf8(COLLEGES));
        files.put("enterprises.csv", utf8(ENTERPRISES));
        files.put("openings.csv", utf8(OPENINGS));
        files.put("students.csv", utf8(STUDENTS));
        files.put("choices.csv", utf8(CHOICES));
        return files;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    static Response importRound(String code, byte[] zip) {
        return Service.bureau().contentType(Service.ZIP).body(zip).post("/rounds/" + code + "/import");
    }
}
