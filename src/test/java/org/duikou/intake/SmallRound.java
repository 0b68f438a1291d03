package org.duikou.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duikou.intake.table.Content;

/** The files of the smallest whole round: a college, an enterprise, a post, an order class, two students. */
final class SmallRound {
    private static final PolicyFile POLICY = PolicyFile.packaged();

    static final String ROUND =
            """
            {
              "code" : "small",
              "name" : "最小批次",
              "internshipStart" : "2026-09-01",
              "internshipEnd" : "2027-02-28",
              "mode" : "OPTIMAL",
              "policy" : { }
            }
            """;

    private static final String COLLEGES =
            """
            college,name,latitude,longitude
            C1,东岭职业技术学院,30.55,104.25
            """;
    private static final String ENTERPRISES =
            """
            enterprise,name,uscc,staff,current_interns,latitude,longitude
            E1,驿锦汽车有限公司,,500,0,30.54,104.28
            """;
    private static final String OPENINGS =
            """
            opening,kind,enterprise,title,seats,min_seats,must_open,post_type,post_staff,majors,colleges,reserved,night_shift,labour_intensity,hazards,hours_per_day,monthly_pay,post_wage,lowest_grade_wage,through_agency,venue,start,end
            P1,POST,E1,装调岗,2,,,,,4607,,,,,,,,,,,,,
            D1,ORDER_CLASS,E1,装调订单班,10,1,,,,4607,,,,,,,,,,,,,
            """;
    private static final String STUDENTS =
            """
            college,student,name,gender,birth_date,resident_id,major,level,grade,certificates,boarding,adjustable,student_consent,guardian_consent
            C1,S1,林安,F,2005-05-01,,460701,HIGHER,3,,false,true,true,true
            C1,S2,何川,M,2005-06-01,,460702,HIGHER,3,,false,true,true,true
            """;
    private static final String CHOICES =
            """
            college,student,rank,opening
            C1,S1,1,P1
            C1,S2,1,D1
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    SmallRound() {
        file("round.json", ROUND);
        file("colleges.csv", COLLEGES);
        file("enterprises.csv", ENTERPRISES);
        file("openings.csv", OPENINGS);
        file("students.csv", STUDENTS);
        file("choices.csv", CHOICES);
    }

    SmallRound file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallRound file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    SmallRound without(String name) {
        files.remove(name);
        return this;
    }

    /** Puts another value into a cell; row 2 is the first below the header. */
    SmallRound cell(String file, int row, String column, String value) {
        List<List<String>> rows = rows(file);
        rows.get(row - 1).set(rows.get(0).indexOf(column), value);
        return rows(file, rows);
    }

    SmallRound row(String file, String... cells) {
        List<List<String>> rows = rows(file);
        rows.add(Arrays.asList(cells));
        return rows(file, rows);
    }

    private SmallRound rows(String file, List<List<String>> rows) {
        return file(file, rows.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining()));
    }

    private List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        text(file).lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1)))));
        return rows;
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    RoundSource source() {
        return () -> files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> Content.of(file.getValue()), (one, other) -> one, TreeMap::new));
    }

    Intake read() {
        return new RoundReader().read(source(), POLICY);
    }
}
