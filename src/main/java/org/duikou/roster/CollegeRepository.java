package org.duikou.roster;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.College;
import org.hibernate.StatelessSession;

/** Colleges of every round. */
@Singleton
class CollegeRepository extends RowRepository<College, CollegeEntity> {

    CollegeRepository(StatelessSession session) {
        super(session, Table.COLLEGES, CollegeEntity.class);
    }

    @Override
    protected CollegeEntity row(College fact, InRound round) {
        return new CollegeEntity(fact);
    }

    @Override
    protected College fact(CollegeEntity row, InRound round) {
        return row.fact(round.ids());
    }
}
