package org.duikou.check;

import static org.duikou.check.Tampering.any;
import static org.duikou.check.Tampering.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.Summary;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;
import org.duikou.vocabulary.UnplacedReason;
import org.jspecify.annotations.Nullable;

/** Changes rows and figures of a result at random; the same seed, the same change. */
final class Forger {
    private static final Predicate<Violation> WHO_IS_WHERE = any(
            ViolationCode.STUDENT_UNKNOWN,
            ViolationCode.STUDENT_TWICE,
            ViolationCode.STUDENT_MISSING,
            ViolationCode.OPENING_UNKNOWN);

    private final RoundFacts facts;
    private final SolvedRound solved;
    private final Random random;

    Forger(RoundFacts facts, SolvedRound solved, Random random) {
        this.facts = facts;
        this.solved = solved;
        this.random = random;
    }

    /** Null: this round has nothing of the kind. */
    @Nullable
    Tampering rowOrFigure() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> placementColumn();
            case 3 -> droppedOrDoubled("placements", solved.placements(), WHO_IS_WHERE);
            case 4 -> moved();
            case 5 -> unplacedColumn();
            case 6 -> droppedOrDoubled("unplaced", solved.unplaced(), WHO_IS_WHERE);
            case 7 -> placedOrNot();
            case 8 -> orderClassColumn();
            case 9 -> droppedOrDoubled(
                    "orderClasses",
                    solved.orderClasses(),
                    any(ViolationCode.ORDER_CLASS_MISSING, ViolationCode.ORDER_CLASS_TWICE));
            case 10 -> droppedOrDoubled(
                    "blockingPairs",
                    solved.blockingPairs(),
                    any(ViolationCode.BLOCKING_PAIR_MISSING, ViolationCode.BLOCKING_PAIR_TWICE));
            case 11 -> blockingPairColumn();
            default -> figure();
        };
    }

    private Tampering tampering(String what, String component, Object value, Predicate<Violation> naming) {
        return new Tampering(what, facts, Altered.with(solved, component, value), naming);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <R extends Record> @Nullable Tampering droppedOrDoubled(
            String list, List<R> rows, Predicate<Violation> naming) {
        if (rows.isEmpty()) {
            return null;
        }
        List<R> changed = new ArrayList<>(rows);
        R row = oneOf(rows);
        if (random.nextBoolean()) {
            changed.remove(row);
        } else {
            changed.add(row);
        }
        return tampering(list + " row dropped or doubled", list, changed, naming);
    }

    private <R extends Record> @Nullable Tampering changed(
            String list, List<R> rows, String component, Predicate<Violation> naming) {
        if (rows.isEmpty()) {
            return null;
        }
        List<R> changed = new ArrayList<>(rows);
        int at = random.nextInt(rows.size());
        changed.set(at, changed(rows.get(at), component));
        return tampering(list + " " + component, list, changed, naming);
    }

    private <R extends Record> R changed(R row, String component) {
        return switch (component) {
            case "student" -> Altered.with(row, component, anyStudent());
            case "opening" -> Altered.with(row, component, anyOpening());
            case "enterprise" -> Altered.with(
                    row, component, oneOf(facts.enterprises()).id());
            default -> Altered.with(row, component, random);
        };
    }

    private StudentId anyStudent() {
        return random.nextInt(4) == 0
                ? StudentId.of("school", "nobody")
                : oneOf(facts.candidates()).id();
    }

    private OpeningId anyOpening() {
        return random.nextInt(4) == 0
                ? new OpeningId("nothing")
                : oneOf(facts.openings()).id();
    }

    private @Nullable Tampering placementColumn() {
        String component = oneOf(Altered.components(PlacementRow.class));
        Predicate<Violation> naming =
                switch (component) {
                    case "student" -> WHO_IS_WHERE;
                    case "opening" -> violation -> true; // whatever of it is told first
                    case "choiceRank" -> at("choice_rank");
                    case "distanceMeters" -> at("distance_km");
                    default -> at(component);
                };
        return changed("placements", solved.placements(), component, naming);
    }

    /** Two students change places, or one moves, and the rest of their rows stays. */
    private @Nullable Tampering moved() {
        if (solved.placements().isEmpty()) {
            return null;
        }
        List<PlacementRow> changed = new ArrayList<>(solved.placements());
        int first = random.nextInt(changed.size());
        int second = random.nextInt(changed.size());
        PlacementRow one = changed.get(first);
        PlacementRow other = changed.get(second);
        changed.set(first, Altered.with(other, "student", one.student()));
        changed.set(second, Altered.with(one, "student", other.student()));
        return tampering("places exchanged", "placements", changed, violation -> true);
    }

    private @Nullable Tampering unplacedColumn() {
        String component = oneOf(Altered.components(UnplacedRow.class));
        return changed(
                "unplaced",
                solved.unplaced(),
                component,
                component.equals("student") ? WHO_IS_WHERE : any(ViolationCode.UNPLACED_REASON));
    }

    /** A row goes from one list to the other. */
    private @Nullable Tampering placedOrNot() {
        List<PlacementRow> placements = new ArrayList<>(solved.placements());
        List<UnplacedRow> unplaced = new ArrayList<>(solved.unplaced());
        if (random.nextBoolean() && !placements.isEmpty()) {
            PlacementRow row = placements.remove(random.nextInt(placements.size()));
            unplaced.add(new UnplacedRow(row.student(), oneOf(List.of(UnplacedReason.values())), "", ""));
        } else if (!unplaced.isEmpty() && !placements.isEmpty()) {
            UnplacedRow row = unplaced.remove(random.nextInt(unplaced.size()));
            placements.add(Altered.with(oneOf(placements), "student", row.student()));
        }
        SolvedRound changed = Altered.with(solved, "placements", placements);
        return new Tampering(
                "placed or not", facts, Altered.with(changed, "unplaced", unplaced), at("summary.json placed"));
    }

    private @Nullable Tampering orderClassColumn() {
        String component = oneOf(Altered.components(OrderClassRow.class));
        Predicate<Violation> naming =
                switch (component) {
                    case "opening" -> any(
                            ViolationCode.ORDER_CLASS_UNKNOWN,
                            ViolationCode.ORDER_CLASS_TWICE,
                            ViolationCode.ORDER_CLASS_MISSING);
                    default -> any(ViolationCode.ORDER_CLASS_COLUMN);
                };
        return changed("orderClasses", solved.orderClasses(), component, naming);
    }

    private @Nullable Tampering blockingPairColumn() {
        return changed(
                "blockingPairs",
                solved.blockingPairs(),
                oneOf(Altered.components(BlockingRow.class)),
                any(ViolationCode.BLOCKING_PAIR_MISSING, ViolationCode.BLOCKING_PAIR_COLUMN));
    }

    private Tampering figure() {
        String component = oneOf(Altered.components(Summary.class));
        Summary changed = Altered.with(solved.summary(), component, random);
        Predicate<Violation> naming =
                switch (component) {
                    case "seed" -> at("blocking-pairs.csv");
                    case "mode" -> solved.summary().mode() == Mode.OPTIMAL
                            ? any(ViolationCode.NOT_STABLE, ViolationCode.ORDER_CLASS_COLUMN)
                            : any(ViolationCode.SUMMARY_FIELD, ViolationCode.ORDER_CLASS_COLUMN);
                    case "lottery" -> violation -> true; // whatever other lots change
                    default -> at("summary.json " + component);
                };
        return tampering("summary " + component, "summary", changed, naming);
    }

    /** Students move at random, and everything else is told truly of where they are then. */
    Tampering retold() {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        int[] openingOf = openingOf(problem);
        for (int move = random.nextInt(3); move >= 0; move--) {
            openingOf[random.nextInt(openingOf.length)] =
                    random.nextInt(facts.openings().size() + 1) - 1;
        }
        SolvedRound told = Told.of(problem, openingOf, solved.certificate().tree(), solved.summary());
        return new Tampering(
                "other placements",
                facts,
                told,
                violation -> violation.code().ordinal() <= ViolationCode.UNPLACED_REASON.ordinal()
                        || violation.code() == ViolationCode.NOT_STABLE);
    }

    /** The same placements with the bounds of another tree, told truly. */
    SolvedRound told(BranchNode tree) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        return Told.of(problem, openingOf(problem), tree);
    }

    private int[] openingOf(PlacementProblem problem) {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        solved.placements()
                .forEach(row ->
                        openingOf[problem.candidateNumber(row.student())] = problem.openingNumber(row.opening()));
        return openingOf;
    }
}
