package org.duikou.solve.search;

import java.util.Iterator;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** An endless row of relocations of one kind, none of which breaks a rule or leaves more weight unplaced. */
public abstract class RelocationMoves implements MoveIteratorFactory<PlacementPlan, Relocation> {
    private static final int MOST_TRIES = 20;
    private static final long ENDLESS = 1_000_000;

    /** Moves some students in the attempt; leaves it broken or empty when it finds nothing. */
    abstract void propose(Attempt attempt, Random random);

    @Override
    public final long getSize(ScoreDirector<PlacementPlan> scoreDirector) {
        return ENDLESS;
    }

    @Override
    public final Iterator<Relocation> createOriginalMoveIterator(ScoreDirector<PlacementPlan> scoreDirector) {
        throw new UnsupportedOperationException("The relocations have no order, expected the selection order RANDOM.");
    }

    @Override
    public final Iterator<Relocation> createRandomMoveIterator(
            ScoreDirector<PlacementPlan> scoreDirector, Random random) {
        PlacementPlan plan = scoreDirector.getWorkingSolution();
        return new Endless(plan, random);
    }

    private final class Endless implements Iterator<Relocation> {
        private final PlacementPlan plan;
        private final Attempt attempt;
        private final Random random;

        Endless(PlacementPlan plan, Random random) {
            this.plan = plan;
            this.attempt = new Attempt(plan.space(), plan.ledger());
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Relocation next() {
            attempt.begin();
            for (int tries = 0; tries < MOST_TRIES && !plan.isOver(); tries++) {
                propose(attempt, random);
                boolean found = attempt.isWorthwhile();
                Relocation relocation = found ? Relocation.of(attempt, plan) : Relocation.NOBODY;
                attempt.takeBack(0);
                if (found) {
                    return relocation;
                }
            }
            return Relocation.NOBODY;
        }
    }
}
