package org.duikou.roster;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Incumbent;
import org.hibernate.StatelessSession;

/** Placements in force, of every round. */
@Singleton
class IncumbentRepository extends RowRepository<Incumbent, IncumbentEntity> {

    IncumbentRepository(StatelessSession session) {
        super(session, Table.INCUMBENT, IncumbentEntity.class);
    }

    @Override
    protected IncumbentEntity row(Incumbent fact, InRound round) {
        return new IncumbentEntity(fact);
    }

    @Override
    protected Incumbent fact(IncumbentEntity row, InRound round) {
        return row.fact(round.ids());
    }
}
