package org.duikou.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Round;

/** The ten colleges with their students, in the order of the table. */
final class AllianceRosters {
    private AllianceRosters() {}

    static Map<Campus, List<Pupil>> of(Round round, Chance chance) {
        PupilDraw draw = new PupilDraw(round, Difficulty.ORDINARY.adjustableShare(), chance);
        Map<Campus, List<Pupil>> rosters = new LinkedHashMap<>();
        for (String[] cells : rows(AllianceTables.COLLEGES)) {
            Campus campus = campus(cells);
            List<Pupil> roster = new ArrayList<>();
            for (int i = 4; i < cells.length; i++) {
                String[] majorAndCount = cells[i].split("×");
                for (int n = Integer.parseInt(majorAndCount[1]); n > 0; n--) {
                    roster.add(inReach(draw, campus, major(majorAndCount[0]), roster.size()));
                }
            }
            rosters.put(campus, roster);
        }
        return rosters;
    }

    /** First-years below college level are under 16 and stay at school. */
    private static Pupil inReach(PupilDraw draw, Campus campus, Major major, int index) {
        Pupil pupil = draw.pupil(campus, major, index);
        while (pupil.candidate().grade() == 1 && major.level() != Level.HIGHER) {
            pupil = draw.pupil(campus, major, index);
        }
        return pupil;
    }

    /** The cells of a table, parted by blanks. */
    static List<String[]> rows(String table) {
        return table.lines().map(line -> line.split(" ")).toList();
    }

    private static Campus campus(String[] cells) {
        Location location = new Location(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
        List<Major> majors = new ArrayList<>();
        for (int i = 4; i < cells.length; i++) {
            majors.add(major(cells[i].split("×")[0]));
        }
        College college = new College(new CollegeId(cells[0]), cells[1], location);
        return new Campus(college, location, majors.get(0).level(), majors, 1);
    }

    private static Major major(String code) {
        return Major.ALL.stream()
                .filter(major -> major.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
