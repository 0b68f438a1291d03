package org.duikou.roster;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Pin;
import org.hibernate.StatelessSession;

/** Pins of every round. */
@Singleton
class PinRepository extends RowRepository<Pin, PinEntity> {

    PinRepository(StatelessSession session) {
        super(session, Table.PINS, PinEntity.class);
    }

    @Override
    protected PinEntity row(Pin fact, InRound round) {
        return new PinEntity(fact);
    }

    @Override
    protected Pin fact(PinEntity row, InRound round) {
        return row.fact(round.ids());
    }
}
