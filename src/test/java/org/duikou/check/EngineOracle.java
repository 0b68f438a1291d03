package org.duikou.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.Prices;
import org.duikou.proposal.SolveStatus;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.RowKey;
import org.duikou.vocabulary.UnplacedReason;

/** Whether a result is true and keeps every rule, by the engine's rooms instead of the checker's. */
final class EngineOracle {
    private static final int SCALE = 1000;

    private final PlacementProblem problem;
    private final EligiblePairs pairs;
    private final SolvedRound solved;

    private EngineOracle(RoundFacts facts, SolvedRound solved) {
        this.problem = PlacementProblem.freeze(facts);
        this.pairs = EligiblePairs.of(problem);
        this.solved = solved;
    }

    static boolean accepts(RoundFacts facts, SolvedRound solved) {
        var oracle = new EngineOracle(facts, solved);
        return oracle.listsEveryStudentOnce() && oracle.isCertificateWellFormed() && oracle.isTrue();
    }

    private boolean listsEveryStudentOnce() {
        var listed = new HashSet<Object>();
        solved.placements().forEach(row -> listed.add(row.student()));
        solved.unplaced().forEach(row -> listed.add(row.student()));
        var known = new HashSet<Object>(
                problem.candidates().stream().map(each -> each.id()).toList());
        var openings = problem.openings().stream().map(each -> each.id()).toList();
        return listed.equals(known)
                && solved.placements().size() + solved.unplaced().size() == known.size()
                && solved.placements().stream().allMatch(row -> openings.contains(row.opening()));
    }

    private boolean isCertificateWellFormed() {
        long scale = solved.certificate().scale();
        return scale > 0
                && SCALE % scale == 0
                && isTreeWellFormed(solved.certificate().tree(), MeanInterval.whole(problem.policy(), scale));
    }

    private boolean isTreeWellFormed(BranchNode tree, MeanInterval mean) {
        return tree instanceof BranchNode.Parts parts
                ? new PartsOracle(problem, pairs, parts.parts()).isWellFormed()
                        && parts.parts().stream().allMatch(each -> isWellFormed(each.tree(), Set.of(), mean))
                : isWellFormed(tree, Set.of(), mean);
    }

    private boolean isWellFormed(BranchNode node, Set<OpeningId> decided, MeanInterval mean) {
        if (node instanceof BranchNode.Leaf leaf) {
            return areRows(leaf.weightPrices()) && areRows(leaf.softPrices()) && areWithinLimits(leaf.couplingPrices());
        }
        if (node instanceof BranchNode.MeanBranch branch) {
            return mean.from() < branch.mean()
                    && branch.mean() < mean.to()
                    && isWellFormed(branch.below(), decided, new MeanInterval(mean.from(), branch.mean()))
                    && isWellFormed(branch.above(), decided, new MeanInterval(branch.mean(), mean.to()));
        }
        if (!(node instanceof BranchNode.Branch branch)) {
            return false;
        }
        boolean isOrderClass = problem.openings().stream()
                .anyMatch(each -> each.isOrderClass() && each.id().equals(branch.orderClass()));
        var deeper = new HashSet<>(decided);
        return isOrderClass
                && deeper.add(branch.orderClass())
                && isWellFormed(branch.closed(), deeper, mean)
                && isWellFormed(branch.open(), deeper, mean);
    }

    private boolean areWithinLimits(CouplingPrices prices) {
        long scale = solved.certificate().scale();
        var colleges = problem.colleges().stream().map(each -> each.id()).toList();
        var enterprises = problem.enterprises().stream().map(each -> each.id()).toList();
        var students = problem.candidates().stream().map(each -> each.id()).toList();
        var pairs = new HashSet<Object>();
        return colleges.containsAll(prices.aboveMean().keySet())
                && prices.aboveMean().values().stream()
                        .allMatch(price ->
                                0 <= price && price <= scale * problem.policy().fairnessWeight())
                && prices.companions().stream()
                        .allMatch(each -> students.contains(each.student())
                                && enterprises.contains(each.enterprise())
                                && pairs.add(List.of(each.student().college(), each.enterprise()))
                                && 0 <= each.price()
                                && each.price() <= scale * problem.policy().companion());
    }

    private boolean areRows(Prices prices) {
        List<RowKey> keys = IntStream.range(0, problem.rows().size())
                .mapToObj(row -> problem.rows().row(row).key())
                .toList();
        return keys.containsAll(prices.byRow().keySet());
    }

    private boolean isTrue() {
        int[] openingOf = openingOf();
        if (!keepsPairRulesAndPins(openingOf) || !keepsRows(openingOf)) {
            return false;
        }
        Certificate claimed = solved.certificate();
        SolvedRound told =
                Told.of(problem, openingOf, rescaled(claimed.tree(), SCALE / claimed.scale()), solved.summary());
        return keepsPromise() && saysTheSame(told) && saysFullTruly(openingOf);
    }

    /** Lots are drawn again only in STABLE mode, where nothing may block; beds leave what takes other beds. */
    private boolean keepsPromise() {
        if (solved.summary().mode() == Mode.OPTIMAL) {
            return solved.summary().lottery() == 0;
        }
        boolean hasBeds = IntStream.range(0, problem.rows().size())
                .anyMatch(row -> problem.rows().row(row).key().kind() == RowKey.Kind.BEDS);
        return solved.blockingPairs().stream()
                .filter(row -> row.reason().blocks())
                .allMatch(row -> isHeld(row) || hasBeds && isWorthOtherBeds(row.reason()));
    }

    private static boolean isWorthOtherBeds(BlockingReason reason) {
        return reason == BlockingReason.RANKED_ABOVE || reason == BlockingReason.ORDER_CLASS_SIZE;
    }

    private boolean isHeld(BlockingRow row) {
        int opening = openingOf()[problem.candidateNumber(row.student())];
        boolean isRequired = opening != PlacementProblem.NONE
                && (problem.opening(opening).mustOpen()
                        || IntStream.range(0, problem.candidates().size())
                                .anyMatch(student -> problem.pinnedOpening(student) == opening));
        return isRequired && row.reason() == BlockingReason.ORDER_CLASS_SIZE;
    }

    private int[] openingOf() {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (PlacementRow row : solved.placements()) {
            openingOf[problem.candidateNumber(row.student())] = problem.openingNumber(row.opening());
        }
        return openingOf;
    }

    private boolean keepsPairRulesAndPins(int[] openingOf) {
        return IntStream.range(0, openingOf.length)
                .allMatch(student -> (openingOf[student] == PlacementProblem.NONE
                                || pairs.find(student, openingOf[student]) != PlacementProblem.NONE)
                        && (!problem.isPinned(student) || problem.pinnedOpening(student) == openingOf[student]));
    }

    private boolean keepsRows(int[] openingOf) {
        CapacityRows rows = problem.rows();
        int[] use = new int[rows.size()];
        int[] enrolled = new int[problem.openings().size()];
        for (int student = 0; student < openingOf.length; student++) {
            int opening = openingOf[student];
            count(use, rows.changes(student, opening));
            if (opening != PlacementProblem.NONE) {
                enrolled[opening]++;
                int reserve = rows.reserve(student, opening);
                boolean onReserve = reserve != CapacityRows.NO_ROW && use[reserve] < rows.capacity(reserve);
                count(use, onReserve ? reserve : rows.seats(opening));
                count(use, rows.enterpriseShare(opening));
                count(use, rows.postShare(opening));
                count(use, rows.beds(student, opening));
                count(use, rows.supervisor(student));
            }
        }
        return IntStream.range(0, use.length)
                        .allMatch(row -> use[row] <= rows.capacity(row)
                                || rows.row(row).key().kind() == RowKey.Kind.MINIMUM)
                && IntStream.range(0, enrolled.length).allMatch(opening -> isSizeAllowed(opening, enrolled[opening]));
    }

    private static void count(int[] use, int row) {
        if (row != CapacityRows.NO_ROW) {
            use[row]++;
        }
    }

    private boolean isSizeAllowed(int number, int enrolled) {
        var opening = problem.opening(number);
        return !opening.isOrderClass() || enrolled >= opening.minSeats() || (enrolled == 0 && !opening.mustOpen());
    }

    private static BranchNode rescaled(BranchNode node, long factor) {
        if (node instanceof BranchNode.Leaf leaf) {
            return new BranchNode.Leaf(
                    rescaled(leaf.weightPrices(), factor),
                    rescaled(leaf.softPrices(), factor),
                    leaf.weightMultiplier() * factor,
                    rescaled(leaf.couplingPrices(), factor));
        }
        if (node instanceof BranchNode.MeanBranch branch) {
            return new BranchNode.MeanBranch(
                    branch.mean() * factor, rescaled(branch.below(), factor), rescaled(branch.above(), factor));
        }
        if (node instanceof BranchNode.Parts parts) {
            return new BranchNode.Parts(parts.parts().stream()
                    .map(each -> new BranchNode.Part(each.openings(), rescaled(each.tree(), factor)))
                    .toList());
        }
        var branch = (BranchNode.Branch) node;
        return new BranchNode.Branch(
                branch.orderClass(), rescaled(branch.closed(), factor), rescaled(branch.open(), factor));
    }

    private static Prices rescaled(Prices prices, long factor) {
        Map<RowKey, Long> byRow = new TreeMap<>();
        prices.byRow().forEach((row, price) -> byRow.put(row, price * factor));
        return new Prices(byRow);
    }

    private static CouplingPrices rescaled(CouplingPrices prices, long factor) {
        Map<CollegeId, Long> aboveMean = new TreeMap<>();
        prices.aboveMean().forEach((college, price) -> aboveMean.put(college, price * factor));
        List<Companion> companions = prices.companions().stream()
                .map(each -> new Companion(each.student(), each.enterprise(), each.price() * factor))
                .toList();
        return new CouplingPrices(aboveMean, prices.mean() * factor, companions);
    }

    /** All but what only the run can tell, and the sentences. */
    private boolean saysTheSame(SolvedRound told) {
        return sorted(told.placements()).equals(sorted(solved.placements()))
                && reasons(told.unplaced()).equals(reasons(solved.unplaced()))
                && Set.copyOf(told.orderClasses()).equals(Set.copyOf(solved.orderClasses()))
                && told.orderClasses().size() == solved.orderClasses().size()
                && Set.copyOf(told.blockingPairs()).equals(Set.copyOf(solved.blockingPairs()))
                && told.blockingPairs().size() == solved.blockingPairs().size()
                && figures(told).equals(figures(solved))
                && (told.summary().status() == SolveStatus.OPTIMAL)
                        == (solved.summary().status() == SolveStatus.OPTIMAL)
                && solved.summary().status() != SolveStatus.INFEASIBLE_INPUT;
    }

    private static List<PlacementRow> sorted(List<PlacementRow> rows) {
        return rows.stream().sorted(Comparator.comparing(PlacementRow::student)).toList();
    }

    private static Map<Object, UnplacedReason> reasons(List<UnplacedRow> rows) {
        Map<Object, UnplacedReason> reasons = new TreeMap<>();
        rows.forEach(row -> reasons.put(row.student(), row.reason()));
        return reasons;
    }

    private static List<Object> figures(SolvedRound round) {
        var summary = round.summary();
        var certificate = round.certificate();
        return List.of(
                summary.round(),
                summary.mode(),
                summary.students(),
                summary.placed(),
                summary.unplaced(),
                summary.hard(),
                List.of(summary.unplacedWeight(), summary.unplacedWeightBound(), summary.soft(), summary.softBound()),
                List.of(summary.gap(), summary.lottery(), summary.blockingPairs()),
                summary.components(),
                summary.inputHash(),
                summary.policyHash(),
                List.of(
                        certificate.inputHash(),
                        certificate.unplacedWeight(),
                        certificate.unplacedWeightBound(),
                        certificate.softBound()));
    }

    /** Nobody who is told that all is full could simply be added. */
    private boolean saysFullTruly(int[] openingOf) {
        for (UnplacedRow row : solved.unplaced()) {
            int student = problem.candidateNumber(row.student());
            boolean saysFull =
                    row.reason() == UnplacedReason.NOT_ENOUGH_SEATS || row.reason() == UnplacedReason.CHOICES_FULL;
            if (saysFull && problem.weight(student) > 0 && couldBeAdded(student, openingOf)) {
                return false;
            }
        }
        return true;
    }

    private boolean couldBeAdded(int student, int[] openingOf) {
        for (int pair = pairs.first(student); pair < pairs.first(student + 1); pair++) {
            int[] added = openingOf.clone();
            added[student] = pairs.opening(pair);
            if (keepsRows(added)) {
                return true;
            }
        }
        return false;
    }
}
