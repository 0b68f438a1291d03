package org.duikou.round;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duikou.access.Scope;
import org.duikou.intake.IdPool;
import org.duikou.intake.Intake;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.RoundFacts;

/** The facts of a round, from every table that a room keeps. */
@ApplicationScoped
public class RoundFactsStore {
    private final RoundRepository rounds;
    private final RoundPolicies policies;
    private final List<RowRepository<?, ?>> repositories;

    RoundFactsStore(RoundRepository rounds, RoundPolicies policies, @All List<RowRepository<?, ?>> repositories) {
        this.rounds = rounds;
        this.policies = policies;
        this.repositories = List.copyOf(repositories);
    }

    /** The stored rows of the round; a table of which nothing was submitted yet is empty. */
    @Transactional
    public RoundRows rows(RoundEntity round) {
        var rows = new RoundRows(round.round(), policies.policy(round));
        InRound inRound = inRound(round);
        repositories.forEach(repository -> rows.put(repository.rows(inRound)));
        return rows;
    }

    /** The same without one table, which is about to be replaced. */
    @Transactional
    public RoundRows rowsWithout(Table<?> replaced, RoundEntity round, InRound inRound) {
        var rows = new RoundRows(round.round(), policies.policy(round));
        repositories.stream()
                .filter(repository -> !repository.table().equals(replaced))
                .forEach(repository -> rows.put(repository.rows(inRound)));
        return rows;
    }

    /** The round as its rows need it. */
    public static InRound inRound(RoundEntity round) {
        return new InRound(round.id(), round.round(), new IdPool());
    }

    /** The stored rows against each other and against the rules that pins may break. */
    @Transactional
    public Intake check(RoundEntity round) {
        return PinnedRules.check(rows(round).check());
    }

    /**
     * The facts of the round, valid as a whole.
     *
     * @throws RoundNotFoundException when the scope reaches no such round
     * @throws InvalidRowsException when its tables are not valid together
     */
    @Transactional
    public RoundFacts facts(Scope scope, String roundCode) {
        RoundEntity round = rounds.find(scope, roundCode).orElseThrow(() -> new RoundNotFoundException(roundCode));
        Intake intake = check(round);
        if (intake.hasErrors()) {
            throw new InvalidRowsException(intake.issues());
        }
        return intake.requireFacts();
    }
}
