package org.duikou.roster;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Institution;
import org.hibernate.StatelessSession;

/** Institutions of every round. */
@Singleton
class InstitutionRepository extends RowRepository<Institution, InstitutionEntity> {

    InstitutionRepository(StatelessSession session) {
        super(session, Table.INSTITUTIONS, InstitutionEntity.class);
    }

    @Override
    protected InstitutionEntity row(Institution fact, InRound round) {
        return new InstitutionEntity(fact);
    }

    @Override
    protected Institution fact(InstitutionEntity row, InRound round) {
        return row.fact();
    }
}
