package org.duikou.opening;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Assessment;
import org.hibernate.StatelessSession;

/** Assessments of every round. */
@Singleton
class AssessmentRepository extends RowRepository<Assessment, AssessmentEntity> {

    AssessmentRepository(StatelessSession session) {
        super(session, Table.ASSESSMENTS, AssessmentEntity.class);
    }

    @Override
    protected AssessmentEntity row(Assessment fact, InRound round) {
        return new AssessmentEntity(fact);
    }

    @Override
    protected Assessment fact(AssessmentEntity row, InRound round) {
        return row.fact(round.ids());
    }
}
