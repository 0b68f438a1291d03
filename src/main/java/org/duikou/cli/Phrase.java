package org.duikou.cli;

import java.util.Locale;
import org.duikou.vocabulary.Language;

/** What the commands say, in both languages. */
enum Phrase {
    ERROR("错误", "error"),
    WARNING("警告", "warning"),
    LEVEL("级别", "level"),
    FILE("文件", "file"),
    ROW("行", "row"),
    COLUMN("列", "column"),
    CODE("代码", "code"),
    TEXT("说明", "text"),
    NO_ISSUES("没有问题。", "No issues."),
    ISSUES("%d 个错误，%d 个警告。", "%d errors, %d warnings."),
    PROGRESS_START("%s：尚无安置，未安置权重下界 %d", "%s: nothing placed yet, unplaced weight bound %d"),
    PROGRESS(
            "%s：已安置 %d，未安置权重 %d（下界 %d），软目标 %d（下界 %d），差距 %s",
            "%s: placed %d, unplaced weight %d (bound %d), soft %d (bound %d), gap %s"),
    PROGRESS_SHORT("%s：下界 %d/%d，差距 %s", "%s: bound %d/%d, gap %s"),
    STOPPING("正在停止并保留当前最好结果；再按一次 Ctrl-C 立即结束。", "Stopping and keeping the best; Ctrl-C again ends at once."),
    TIMES("用时：%s", "Times: %s"),
    NO_SOLUTION("INFEASIBLE_INPUT：没有任何安置能满足全部规则。", "INFEASIBLE_INPUT: no set of placements keeps every rule."),
    NO_STABLE_SOLUTION(
            "INFEASIBLE_INPUT：未找到满足全部规则的稳定安置。",
            "INFEASIBLE_INPUT: no stable placements were found that keep every rule."),
    NOTHING_PLACED(
            "在时间上限内没有找到任何安置。\n或许应延长时间上限。", "No placements were found within the limit.\nMaybe a longer limit will do."),
    INVALID_SOLVER_CONFIG("求解器配置（%s）无效：%s", "The solver configuration (%s) is invalid: %s"),
    MALFORMED_RESULT("文件（%s）不符合格式：%s", "The file (%s) is malformed: %s"),
    BLOCKING_PAIRS("阻碍对：%d（抽签序号 %d）", "Blocking pairs: %d (draw of lots %d)"),
    PRICE_OF_STABILITY(
            "稳定的代价：OPTIMAL 未安置权重 %d、软性分 %d、阻碍对 %d；STABLE %d、%d、%d",
            "Price of stability: OPTIMAL leaves weight %d, %d points, %d blocking pairs; STABLE %d, %d, %d"),
    NO_INCUMBENT("批次没有现有安置（incumbent.csv），无从改动。", "The round has no placements in force (incumbent.csv) to change."),
    FRONTIER_UNLIMITED("不限改动：", "Without a budget of changes:"),
    FRONTIER_LEAST("规则所需的最少改动：", "The fewest changes that the rules allow:"),
    FRONTIER_POINT("最多改动 %d 名学生：", "At most %d changes:"),
    POLICY_OVERRIDDEN("本次运行的政策与批次不同：", "The policy of this run is not that of the round:"),
    POLICY_CHANGE("%s = %s（批次：%s）", "%s = %s (round: %s)"),
    ROUND("批次 %s：%s", "Round %s: %s"),
    PLACED("已安置 %d / %d 名学生，未安置 %d 名。", "Placed %d of %d students; %d unplaced."),
    ORDER_CLASSES("订单班：开班 %d，不开班 %d。", "Order classes: %d open, %d closed."),
    OPENING("岗位", "opening"),
    STATUS("状态", "status"),
    ENROLLED("人数", "enrolled"),
    MINIMUM("最低", "minimum"),
    SEATS("上限", "seats"),
    REASON("原因", "reason"),
    UNPLACED_WEIGHT("未安置权重：%d（下界 %d）", "Unplaced weight: %d (bound %d)"),
    SOFT("软目标：%d 分（下界 %d）", "Soft points: %d (bound %d)"),
    OUTCOME("结论：%s，差距 %s", "Outcome: %s, gap %s"),
    CHECKED("独立核验：ACCEPTED gap=%s", "Checked independently: ACCEPTED gap=%s"),
    WRITTEN("结果已写入 %s", "Written to %s"),
    IMPORTED("批次 %s 已导入服务。", "The round %s was imported."),
    THERE_ALREADY("批次 %s 已在服务中，未重新导入。", "The round %s is there already and was not imported again."),
    NO_RESULT("运行 %s 没有结果：%s", "The run %s has no result: %s"),
    SERVING(
            "服务地址 %1$s，接口说明 %1$s/q/swagger-ui。批次 %2$s，运行 %3$s。按 Ctrl-C 结束。",
            "Serving at %1$s, described at %1$s/q/swagger-ui. Round %2$s, run %3$s. Ctrl-C ends it."),
    GENERATED(
            "已写出 %s：%d 名学生，%d 所院校，%d 家企业，%d 个岗位（其中订单班 %d 个）。",
            "Wrote %s: %d students, %d colleges, %d enterprises, %d openings (%d of them order classes).");

    private final String zh;
    private final String en;

    Phrase(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String in(Language language, Object... arguments) {
        return String.format(Locale.ROOT, language == Language.ZH ? zh : en, arguments);
    }
}
