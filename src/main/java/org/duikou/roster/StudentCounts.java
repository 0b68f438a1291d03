package org.duikou.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duikou.round.RoundEntity;
import org.hibernate.StatelessSession;

/** Students of a round, counted. */
@ApplicationScoped
public class StudentCounts {
    private final StatelessSession session;

    StudentCounts(StatelessSession session) {
        this.session = session;
    }

    @Transactional
    public List<StudentCount> byMajorAndLevel(RoundEntity round) {
        return session.createSelectionQuery(
                        """
                        select s.major, s.level, count(*) from StudentEntity s where s.roundId = :round
                        group by s.major, s.level""",
                        StudentCount.class)
                .setParameter("round", round.id())
                .getResultList();
    }
}
