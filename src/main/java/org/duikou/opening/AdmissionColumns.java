package org.duikou.opening;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.Joined;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Opening;

/** The columns of an opening that tell whom it admits, each a list joined as in a round's files. */
@Embeddable
record AdmissionColumns(
        String majors, String levels, String grades, String certificates, String colleges, String reserved) {

    static AdmissionColumns of(Opening opening) {
        String reserved = opening.reserved().entrySet().stream()
                .map(seats -> seats.getKey() + "=" + seats.getValue())
                .collect(Collectors.joining(";"));
        return new AdmissionColumns(
                Joined.text(opening.majors()),
                Joined.text(opening.levels()),
                Joined.text(opening.grades()),
                Joined.text(opening.certificates()),
                Joined.text(opening.colleges()),
                reserved);
    }

    List<String> majorList(IdPool ids) {
        return Joined.elements(majors).stream().map(ids::text).toList();
    }

    Set<Level> levelSet() {
        return Joined.elements(levels).stream().map(Level::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Integer> gradeSet() {
        return Joined.elements(grades).stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> certificateSet() {
        return new TreeSet<>(Joined.elements(certificates));
    }

    Set<CollegeId> collegeSet(IdPool ids) {
        return Joined.elements(colleges).stream().map(ids::college).collect(Collectors.toCollection(TreeSet::new));
    }

    Map<CollegeId, Integer> reservedSeats(IdPool ids) {
        Map<CollegeId, Integer> seats = new LinkedHashMap<>();
        for (String each : Joined.elements(reserved)) {
            int equals = each.lastIndexOf('=');
            seats.put(ids.college(each.substring(0, equals)), Integer.valueOf(each.substring(equals + 1)));
        }
        return seats;
    }
}
