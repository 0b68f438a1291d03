package org.duikou.cli;

import org.duikou.proposal.OrderClassRow.ClosedReason;
import org.duikou.proposal.SoftComponent;
import org.duikou.proposal.SolveStatus;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.UnplacedReason;

/** What codes of a result mean, in a few words. */
record Words(Language language) {

    String of(UnplacedReason reason) {
        return switch (reason) {
            case NO_ELIGIBLE_OPENING -> either("没有符合规则的岗位", "no opening that the rules allow");
            case CHOICES_FULL -> either("所选岗位均已满，且不服从调剂", "every chosen opening went to others, not adjustable");
            case ORDER_CLASS_CLOSED -> either("订单班未开班", "the order class is closed");
            case NOT_ENOUGH_SEATS -> either("名额不足", "not enough seats");
            case PINNED_UNPLACED -> either("指定不安置", "pinned to stay unplaced");
        };
    }

    String of(ClosedReason reason) {
        return switch (reason) {
            case TOO_FEW_ELIGIBLE -> either("符合条件的学生少于最低人数", "fewer eligible students than its minimum");
            case TOO_FEW_PREFER -> either("愿意来的学生少于最低人数", "fewer students prefer it than its minimum");
            case BETTER_CLOSED -> either("不开班对整体更好", "better for all when closed");
        };
    }

    String of(SoftComponent component) {
        return switch (component) {
            case CHOICE -> either("志愿", "rank of the choice");
            case FIT -> either("专业对口", "fit of the major");
            case ASSESSMENT -> either("企业评分", "assessment");
            case DISTANCE -> either("距离", "distance");
            case CHANGE -> either("变动", "change of placements in force");
            case COMPANION -> either("同校同伴", "alone at an enterprise");
            case FAIRNESS -> either("校际公平", "colleges above the mean");
        };
    }

    String of(SolveStatus status) {
        return switch (status) {
            case OPTIMAL -> either("最优", "proven best");
            case WITHIN_GAP -> either("在要求的差距内", "within the gap asked for");
            case FEASIBLE -> either("满足全部规则", "keeps every rule");
            case INFEASIBLE_INPUT -> either("无解", "no solution");
            case STOPPED -> either("人工停止", "stopped by a person");
        };
    }

    private String either(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
