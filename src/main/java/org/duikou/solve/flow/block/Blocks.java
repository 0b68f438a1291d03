package org.duikou.solve.flow.block;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duikou.solve.Ledger;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.Guide;

/**
 * Improves placements by integer programs over blocks of students, for the whole objective: a small round as one block, a
 * large one block by block about the students whom the prices would rather have elsewhere.
 *
 * @see "Shaw: Using constraint programming and local search methods to solve vehicle routing problems (1998), on large
 *     neighbourhoods"
 */
public final class Blocks {
    private static final int STUDENTS_OF_ONE_BLOCK = 700;
    private static final int STUDENTS_OF_A_BLOCK = 300;
    private static final int MORE_IN_EACH_PASS = 200;
    private static final int MOST_PASSES = 6;
    private static final long POINTS = 12;
    private static final long POINTS_OF_ONE_BLOCK = 20;
    private static final int MOST_PAIRS = 24;
    private static final long LEAST_REGRET = RowPrices.SCALE / 2;
    private static final double GAP = 0.0001;
    private static final double GAP_OF_ONE_BLOCK = 0.002;
    /** The same on every machine, so that results are. */
    private static final int BLOCKS_AT_ONCE = 4;

    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(10);

    private final SeparableModel model;
    private final Guide guide;
    private final Ledger ledger;

    /** @param openingOf opening number by student number, every rule kept */
    public Blocks(SeparableModel model, Guide guide, int[] openingOf) {
        this.model = model;
        this.guide = guide;
        this.ledger = new Ledger(model, openingOf);
    }

    /** Placements no worse than the given ones; better ones are told as they are found. */
    public int[] improve(SolveBudget budget, Consumer<int[]> better) {
        if (model.candidates() <= STUDENTS_OF_ONE_BLOCK) {
            var cheap = new CheapPairs(model, guide, POINTS_OF_ONE_BLOCK, Integer.MAX_VALUE);
            int[] everybody = IntStream.range(0, model.candidates()).toArray();
            var block = new Block(ledger, everybody, cheap);
            block.solve(GAP_OF_ONE_BLOCK, budget);
            if (block.isCarriedOut()) {
                better.accept(openingOf());
            }
            return openingOf();
        }
        var cheap = new CheapPairs(model, guide, POINTS, MOST_PAIRS);
        int students = STUDENTS_OF_A_BLOCK;
        for (int pass = 0; pass < MOST_PASSES && !budget.isOver() && improves(cheap, students, budget); pass++) {
            better.accept(openingOf());
            students += MORE_IN_EACH_PASS;
        }
        return openingOf();
    }

    /** One pass about everybody who is not where the prices would have her. */
    private boolean improves(CheapPairs cheap, int students, SolveBudget budget) {
        var growth = new BlockGrowth(ledger, cheap, students);
        boolean[] wasInBlock = new boolean[model.candidates()];
        Iterator<Integer> centres = centres(cheap).iterator();
        boolean improved = false;
        while (centres.hasNext() && !budget.isOver()) {
            List<Block> blocks = new ArrayList<>();
            growth.begin();
            while (centres.hasNext() && blocks.size() < BLOCKS_AT_ONCE && !budget.isOver()) {
                int centre = centres.next();
                if (!wasInBlock[centre]) {
                    int[] block = growth.about(centre);
                    Arrays.stream(block).forEach(student -> wasInBlock[student] = true);
                    blocks.add(new Block(ledger, block, cheap));
                }
            }
            SolveBudget share = budget.atMost(LONGEST_BLOCK);
            blocks.parallelStream().forEach(block -> block.solve(GAP, share));
            for (Block block : blocks) {
                improved |= block.isCarriedOut();
            }
        }
        return improved;
    }

    /** Whom the prices would rather have elsewhere, and who is alone; the greatest regret first. */
    private List<Integer> centres(CheapPairs cheap) {
        long[] regret = new long[model.candidates()];
        for (int student = 0; student < regret.length; student++) {
            regret[student] = cheap.regret(student, ledger.openingOf(student));
        }
        for (int position = 0; position < ledger.companions().singles(); position++) {
            regret[ledger.companions().single(position)] += LEAST_REGRET;
        }
        List<Integer> centres = new ArrayList<>();
        for (int student = 0; student < regret.length; student++) {
            if (regret[student] >= LEAST_REGRET) {
                centres.add(student);
            }
        }
        centres.sort(Comparator.<Integer>comparingLong(student -> regret[student])
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return centres;
    }

    private int[] openingOf() {
        return IntStream.range(0, model.candidates()).map(ledger::openingOf).toArray();
    }
}
