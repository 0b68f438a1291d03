package org.duikou.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.UnplacedReason;
import org.jspecify.annotations.Nullable;

/** The sentence that goes with a reason. */
final class UnplacedDetails {
    private static final int MOST_NAMED = 10;

    private final Whereabouts whereabouts;
    private final PlacementProblem problem;
    private final EligiblePairs pairs;
    private final BlockingRules blocking;
    private final ScarceSeats scarce;

    UnplacedDetails(Whereabouts whereabouts, ScarceSeats scarce) {
        this.whereabouts = whereabouts;
        this.problem = whereabouts.problem();
        this.pairs = whereabouts.pairs();
        this.blocking = new BlockingRules(problem);
        this.scarce = scarce;
    }

    Detail of(int candidate, UnplacedReason reason) {
        return switch (reason) {
            case NO_ELIGIBLE_OPENING -> blocking.detail(candidate);
            case CHOICES_FULL -> taken(candidate);
            case ORDER_CLASS_CLOSED -> closed(candidate);
            case NOT_ENOUGH_SEATS -> scarce.detail(candidate);
            case PINNED_UNPLACED -> new Detail("按指定安排，本批次不安置。", "A pin keeps this student unplaced.");
        };
    }

    private Detail taken(int candidate) {
        List<String> codes = eligibleByRank(candidate);
        String named = String.join(", ", codes.subList(0, Math.min(MOST_NAMED, codes.size())));
        int others = codes.size() - Math.min(MOST_NAMED, codes.size());
        return new Detail(
                "不服从调剂，符合条件的志愿均已由他人占用：" + named + (others > 0 ? "，另有 " + others + " 个" : "") + "。",
                "Not adjustable, and every choice open to this student went to others: " + named
                        + (others > 0 ? ", and " + others + " more" : "") + ".");
    }

    private List<String> eligibleByRank(int candidate) {
        List<String> codes = new ArrayList<>();
        for (int at = problem.choices().start(candidate); at < problem.choices().start(candidate + 1); at++) {
            int opening = problem.choices().opening(at);
            if (pairs.find(candidate, opening) != PlacementProblem.NONE) {
                codes.add(problem.opening(opening).id().code());
            }
        }
        return codes;
    }

    private Detail closed(int candidate) {
        int nearest = Objects.requireNonNull(nearestClosed(candidate));
        Opening orderClass = problem.opening(nearest);
        int mayGo = whereabouts.mayGo(nearest);
        int missing = orderClass.minSeats() - mayGo;
        String zh = "订单班 " + orderClass.id() + " 未开班：最低 " + orderClass.minSeats() + " 人，符合条件 " + mayGo + " 人，";
        String en = "The order class " + orderClass.id() + " is closed: it needs " + orderClass.minSeats() + ", "
                + mayGo + " may go there, ";
        if (missing > 0) {
            return new Detail(zh + "尚缺 " + missing + " 人。", en + missing + " are missing.");
        }
        return whereabouts.isStable()
                ? new Detail(zh + "其中愿意来的不足。", en + "too few of whom prefer it to where they are taken.")
                : new Detail(zh + "整体以不开班为优。", en + "but the round as a whole is better with it closed.");
    }

    /** The closed class of hers that lacks fewest students; the first of equals. */
    private @Nullable Integer nearestClosed(int candidate) {
        Integer nearest = null;
        for (int pair = pairs.first(candidate); pair < pairs.first(candidate + 1); pair++) {
            int opening = pairs.opening(pair);
            if (whereabouts.isClosed(opening) && (nearest == null || missing(opening) < missing(nearest))) {
                nearest = opening;
            }
        }
        return nearest;
    }

    private int missing(int orderClass) {
        return problem.opening(orderClass).minSeats() - whereabouts.mayGo(orderClass);
    }
}
