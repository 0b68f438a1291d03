package org.duikou.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duikou.round.RoundEntity;
import org.duikou.vocabulary.Level;
import org.hibernate.StatelessSession;

/** Students of a round, counted. */
@ApplicationScoped
public class StudentCounts {
    private final StatelessSession session;

    StudentCounts(StatelessSession session) {
        this.session = session;
    }

    /** Students who were erased still count. */
    @Transactional
    public List<StudentCount> byMajorAndLevel(RoundEntity round) {
        return session
                .createNativeQuery(
                        """
                        select major, level, count(*) from (
                            select major, level from student where round_id = :round
                            union all select major, level from erased_student where round_id = :round) learners
                        group by major, level""",
                        Object[].class)
                .setParameter("round", round.id())
                .getResultList()
                .stream()
                .map(row -> new StudentCount(
                        (String) row[0], Level.valueOf((String) row[1]), ((Number) row[2]).longValue()))
                .toList();
    }
}
