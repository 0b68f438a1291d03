package org.duikou.roster;

import jakarta.inject.Singleton;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Choice;
import org.hibernate.StatelessSession;

/** Choices of every round. */
@Singleton
class ChoiceRepository extends RowRepository<Choice, ChoiceEntity> {

    ChoiceRepository(StatelessSession session) {
        super(session, Table.CHOICES, ChoiceEntity.class);
    }

    @Override
    protected ChoiceEntity row(Choice fact, InRound round) {
        return new ChoiceEntity(fact);
    }

    @Override
    protected Choice fact(ChoiceEntity row, InRound round) {
        return row.fact(round.ids());
    }
}
