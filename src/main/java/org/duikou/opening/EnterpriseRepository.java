package org.duikou.opening;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Enterprise;
import org.hibernate.StatelessSession;

/** Enterprises of every round. */
@Singleton
class EnterpriseRepository extends RowRepository<Enterprise, EnterpriseEntity> {

    EnterpriseRepository(StatelessSession session) {
        super(session, Table.ENTERPRISES, EnterpriseEntity.class);
    }

    @Override
    protected EnterpriseEntity row(Enterprise fact, InRound round) {
        return new EnterpriseEntity(fact);
    }

    @Override
    protected Enterprise fact(EnterpriseEntity row, InRound round) {
        return row.fact(round.ids());
    }
}
