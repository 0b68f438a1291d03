package org.duikou.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duikou.round.RoundEntity;
import org.duikou.secret.KeyRing;
import org.duikou.vocabulary.StudentId;
import org.hibernate.StatelessSession;

/** Profiles of the students who come to an enterprise. */
@ApplicationScoped
public class InternProfiles {
    private static final int STUDENTS_AT_ONCE = 1000;

    private final StatelessSession session;
    private final KeyRing keys;

    InternProfiles(StatelessSession session, KeyRing keys) {
        this.session = session;
        this.keys = keys;
    }

    /** Of a student who is no longer on a roster there is none. */
    @Transactional
    public Map<StudentId, InternProfile> profiles(RoundEntity round, Collection<StudentId> students) {
        Map<String, List<String>> numbersByCollege = new HashMap<>();
        students.forEach(student -> numbersByCollege
                .computeIfAbsent(student.college().code(), college -> new ArrayList<>())
                .add(student.number()));
        Map<StudentId, InternProfile> profiles = new HashMap<>();
        numbersByCollege.forEach((college, numbers) -> {
            for (int start = 0; start < numbers.size(); start += STUDENTS_AT_ONCE) {
                int end = Math.min(start + STUDENTS_AT_ONCE, numbers.size());
                profiles.putAll(ofCollege(round, college, numbers.subList(start, end)));
            }
        });
        return profiles;
    }

    private Map<StudentId, InternProfile> ofCollege(RoundEntity round, String college, List<String> numbers) {
        List<Object[]> found = session.createSelectionQuery(
                        """
                        select s, c.name from StudentEntity s, CollegeEntity c
                        where s.roundId = :round and s.college = :college and s.number in (:numbers)
                            and c.roundId = s.roundId and c.code = s.college""",
                        Object[].class)
                .setParameter("round", round.id())
                .setParameter("college", college)
                .setParameter("numbers", numbers)
                .getResultList();
        Map<StudentId, InternProfile> profiles = new HashMap<>();
        found.forEach(each -> {
            StudentEntity student = ((StudentEntity) each[0]).open(keys, round.id());
            profiles.put(student.id(), student.profile((String) each[1]));
        });
        return profiles;
    }
}
