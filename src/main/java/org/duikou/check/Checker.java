package org.duikou.check;

import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.RoundFacts;

/**
 * Judges a solved round by the facts alone: every rule, column, figure and bound is derived again and compared.
 *
 * <p>Not judged, because nothing but the run can tell: phase times, version, the seed beyond the lots that are drawn from
 * it, what the other mode made of the round, and the sentences for people beside a reason. Time: the eligible pairs once,
 * then up to three times for each leaf of the certificate; memory: a few integers a pair.
 */
public final class Checker {
    private final RoundIndex index;
    private final Declarations declared;
    private final MajorFits fits;
    private final Distances distances;
    private final StudentRules rules;
    private final Points points;
    private final SolvedRound solved;
    private final Findings findings = new Findings();

    private Checker(RoundFacts facts, SolvedRound solved) {
        this.index = new RoundIndex(facts);
        this.declared = new Declarations(index);
        this.fits = new MajorFits(index);
        this.distances = new Distances(index);
        this.rules = new StudentRules(index, declared, fits);
        this.points = new Points(index, declared, fits, distances);
        this.solved = solved;
    }

    /**
     * The verdict on a result, with every violation at once.
     *
     * @param facts valid as a whole, as intake lets them through
     * @throws IllegalArgumentException when a fact refers to an unknown id
     */
    public static Verdict check(RoundFacts facts, SolvedRound solved) {
        return new Checker(facts, solved).verdict();
    }

    private Verdict verdict() {
        addLawsSwitchedOff();
        int[] openingOf = Attendance.of(index, solved, findings);
        new PlacementRules(index, declared, rules).addBroken(openingOf, findings);
        var limits = new Limits(index, declared);
        var occupancy = new Occupancy(index, limits, openingOf);
        occupancy.addBrokenRules(findings);
        boolean keepsRules = findings.violations().isEmpty();
        addWrongColumns();
        var options = Options.of(index, declared, rules, points);
        addWrongReasons(new UnplacedReasons(index, declared, options, occupancy), openingOf);
        new OrderClasses(index, options, occupancy, solved.summary().mode(), findings)
                .addDifferences(solved.orderClasses());
        var round = new Separable(index, declared, limits, options, points);
        if (keepsRules) {
            addWrongBlockingPairs(round, occupancy, openingOf);
        }
        return verdict(round, openingOf);
    }

    /** Who blocks placements that break a rule is not asked. */
    private void addWrongBlockingPairs(Separable round, Occupancy occupancy, int[] openingOf) {
        var summary = solved.summary();
        var lots = new Lots(index, summary.seed(), summary.lottery());
        var pairs = new BlockingPairs(round, occupancy, fits, lots, openingOf);
        int blocking = new BlockingClaims(index, declared, findings)
                .compare(solved.blockingPairs(), pairs, new Wishes(round), openingOf);
        new SummaryFigures(summary, findings).addWrongStability(blocking);
        if (summary.mode() == Mode.STABLE) {
            new StablePromise(index, round.limits(), openingOf, findings).addBroken(solved.blockingPairs());
        }
    }

    private void addLawsSwitchedOff() {
        for (PairRule rule : index.policy().switchedOff()) {
            if (!StudentRules.SWITCHABLE.contains(rule)) {
                findings.add(ViolationCode.LAW_SWITCHED_OFF, Findings.ROUND + " policy", rule);
            }
        }
    }

    private void addWrongColumns() {
        var columns = new PlacementColumns(index, declared, fits, distances);
        for (PlacementRow row : solved.placements()) {
            columns.addDifferences(row, findings);
        }
    }

    private void addWrongReasons(UnplacedReasons reasons, int[] openingOf) {
        for (UnplacedRow row : solved.unplaced()) {
            reasons.addUntrue(row, openingOf, findings);
        }
    }

    private Verdict verdict(Separable round, int[] openingOf) {
        String inputHash = Fingerprint.of(index.facts());
        Score score = ScoreSheet.of(index, points, openingOf);
        Bounds bounds = new CertificateClaims(solved.certificate(), findings).prove(round, inputHash, score);
        double gap = gap(score, bounds);
        var figures = new SummaryFigures(solved.summary(), findings);
        figures.addOtherRound(index.facts(), inputHash, Fingerprint.of(index.policy()));
        figures.addWrongCounts(openingOf);
        figures.addWrongScore(score);
        figures.addWrongProof(solved.certificate(), gap);
        return new Verdict(
                findings.violations(),
                score.unplacedWeight(),
                score.soft(),
                bounds.unplacedWeight(),
                bounds.soft(),
                gap);
    }

    /** 0 when proven best, else (value - bound) / value at the first level where they differ. */
    private static double gap(Score score, Bounds bounds) {
        boolean isFirstLevel = score.unplacedWeight() != bounds.unplacedWeight();
        long value = isFirstLevel ? score.unplacedWeight() : score.soft();
        long bound = isFirstLevel ? bounds.unplacedWeight() : bounds.soft();
        return value == bound ? 0 : (double) (value - bound) / value;
    }
}
