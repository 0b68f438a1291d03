package org.duikou.roster;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Exclusion;
import org.hibernate.StatelessSession;

/** Exclusions of every round. */
@Singleton
class ExclusionRepository extends RowRepository<Exclusion, ExclusionEntity> {

    ExclusionRepository(StatelessSession session) {
        super(session, Table.EXCLUSIONS, ExclusionEntity.class);
    }

    @Override
    protected ExclusionEntity row(Exclusion fact, InRound round) {
        return new ExclusionEntity(fact);
    }

    @Override
    protected Exclusion fact(ExclusionEntity row, InRound round) {
        return row.fact(round.ids());
    }
}
