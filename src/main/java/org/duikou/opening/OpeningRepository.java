package org.duikou.opening;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Opening;
import org.hibernate.StatelessSession;

/** Openings of every round. */
@Singleton
class OpeningRepository extends RowRepository<Opening, OpeningEntity> {

    OpeningRepository(StatelessSession session) {
        super(session, Table.OPENINGS, OpeningEntity.class);
    }

    @Override
    protected OpeningEntity row(Opening fact, InRound round) {
        return new OpeningEntity(fact, round.round());
    }

    @Override
    protected Opening fact(OpeningEntity row, InRound round) {
        return row.fact(round);
    }
}
