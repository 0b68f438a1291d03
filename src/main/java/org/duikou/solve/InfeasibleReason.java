package org.duikou.solve;

import java.util.List;
import org.duikou.vocabulary.Language;

/** Why no set of placements keeps every rule, in both languages; {@code {0}}, {@code {1}} stand for the arguments. */
public enum InfeasibleReason {
    RULES_CONTRADICT(
            "没有任何安置方案能同时满足全部名额、比例、床位、指定和最低人数。\n或许某个必须开班的订单班学生太少。",
            "No set of placements keeps every seat, share, bed, pin and minimum size."
                    + "\nMaybe an order class that must open has too few students."),
    /** {0} changes at least, {1} the budget. */
    TOO_FEW_CHANGES(
            "至少有（{0}）名现有安置的学生必须改动或无法安置，而改动上限（maxChanges）为 {1}。" + "\n或许是指定（pins）或规则变化使其改动；可将 maxChanges 提高到 {0}。",
            "At least ({0}) students of the incumbent must be elsewhere or unplaced, expected at most {1} (maxChanges)."
                    + "\nMaybe pins or changed rules move them; a maxChanges of {0} allows it."),
    /** {0} the budget. */
    STABLE_CHANGES(
            "批次限制了改动人数（maxChanges {0}），稳定安置无法保证，应不设上限。\n或许应改用 OPTIMAL 方式。",
            "The round limits its changes (maxChanges {0}), which stable placements cannot keep, expected no limit."
                    + "\nMaybe mode OPTIMAL will do."),
    /** {0} the student. */
    PIN_FORBIDDEN(
            "学生（{0}）被指定到一个不可去的岗位。\n或许本次运行的政策比批次更严；请删除该指定或放宽政策。",
            "The pin of student ({0}) names an opening she may not go to."
                    + "\nMaybe the run's policy is stricter than the round's: take the pin off, or the policy back."),
    /** {0} the student. */
    PINS_CLASH(
            "学生（{0}）的指定与其他指定不能同时满足。\n或许应减少指定，或增加名额。",
            "The pin of student ({0}) does not fit beside the other pins.\nMaybe fewer pins or more seats will do."),
    /** {0} the class, {1} its minimum. */
    CLASS_UNFILLED(
            "订单班（{0}）必须开班，但无论如何抽签，能留在其中的学生都达不到最低人数（{1}）。\n或许 OPTIMAL 方式可以招满。",
            "The order class ({0}) must be open, and too few students could be held to it for its minimum ({1}), however"
                    + " lots fall.\nMaybe the mode OPTIMAL fills it.");

    private final String zh;
    private final String en;

    InfeasibleReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String text(Language language, List<String> arguments) {
        String text = language == Language.ZH ? zh : en;
        for (int number = 0; number < arguments.size(); number++) {
            text = text.replace("{" + number + "}", arguments.get(number));
        }
        return text;
    }
}
