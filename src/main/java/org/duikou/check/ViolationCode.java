package org.duikou.check;

import java.util.List;
import org.duikou.vocabulary.Language;

/**
 * What can be wrong with a solved round, each with its text in both languages; {@code {0}}, {@code {1}} stand for the
 * arguments. The codes of rules are the rules' own names. Longer than other files because it is one table.
 */
public enum ViolationCode {
    // pair rules: {0} the student, {1} the opening
    MAJOR_MISMATCH("学生 {0} 的专业与 {1} 不对口也不相近。", "The major of student ({0}) does not fit the opening ({1})."),
    LEVEL_MISMATCH("学生 {0} 的学历层次不符合 {1} 的要求。", "The level of student ({0}) is not one that the opening ({1}) lists."),
    GRADE_MISMATCH("学生 {0} 的年级不符合 {1} 的要求。", "The grade of student ({0}) is not one that the opening ({1}) lists."),
    UNDER_16("学生 {0} 在 {1} 开始之日未满最低年龄。", "Student ({0}) is under age on the first day of the opening ({1})."),
    FIRST_YEAR("一年级学生 {0} 不得去岗位 {1}。", "Student ({0}) is in the first year and may not take the post ({1})."),
    CONSENT_MISSING("学生 {0} 去 {1} 缺少本人或监护人同意。", "A consent for student ({0}) to go to the opening ({1}) is missing."),
    MINOR_PROTECTED(
            "未成年学生 {0} 不得从事 {1} 的工作。", "Student ({0}) is a minor, protected from the work of the opening ({1})."),
    FEMALE_PROTECTED(
            "女学生 {0} 不得从事 {1} 的工作。", "Student ({0}) is protected as a woman from the work of the opening ({1})."),
    NO_DORMITORY("学生 {0} 需要住宿而 {1} 不提供。", "Student ({0}) needs boarding, and the post ({1}) has no dormitory."),
    CERTIFICATE_MISSING("学生 {0} 缺少 {1} 要求的证书。", "Student ({0}) lacks a certificate that the opening ({1}) requires."),
    DATES_MISMATCH("学生 {0} 不能参加 {1} 的全部日期。", "Student ({0}) is not available on all days of the opening ({1})."),
    COLLEGE_NOT_INVITED("{1} 未面向学生 {0} 的学校。", "The college of student ({0}) is not invited by the opening ({1})."),
    EXCLUDED("学生 {0} 与 {1} 已被排除。", "An exclusion keeps student ({0}) from the opening ({1})."),
    NOT_CHOSEN("学生 {0} 未选择 {1} 且不服从调剂。", "Student ({0}) did not choose the opening ({1}) and is not adjustable."),

    // opening rules: {0} the post
    HIGH_RISK_WORK(
            "岗位 {0} 有高风险危害且未报备，不得接收学生。", "The post ({0}) has high-risk hazards and no exemption: nobody may go there."),
    NIGHT_SHIFT("岗位 {0} 上夜班且未报备，不得接收学生。", "The post ({0}) has night shifts and no exemption: nobody may go there."),
    OVERTIME("岗位 {0} 超时且未报备，不得接收学生。", "The post ({0}) has overtime and no exemption: nobody may go there."),
    LABOUR_INTENSITY(
            "岗位 {0} 劳动强度达到 Ⅲ 级，不得接收学生。", "The post ({0}) is of labour intensity 3 or more: nobody may go there."),
    THROUGH_AGENCY("岗位 {0} 通过中介安排，不得接收学生。", "The post ({0}) is arranged through an agency: nobody may go there."),
    BARRED_VENUE("岗位 {0} 在营业性娱乐场所，不得接收学生。", "The post ({0}) is in an entertainment venue: nobody may go there."),

    // aggregate rules: {0} the row or opening, {1} students, {2} the limit
    OPENING_FULL("{0} 有 {1} 人，上限为 {2}。", "The row ({0}) holds ({1}) students, expected at most {2}."),
    ENTERPRISE_SHARE("{0} 有 {1} 名岗位实习生，比例上限还容 {2} 名。", "The row ({0}) holds ({1}) interns, expected at most {2}."),
    POST_SHARE("{0} 有 {1} 名同类岗位实习生，比例上限还容 {2} 名。", "The row ({0}) holds ({1}) interns, expected at most {2}."),
    DORM_BEDS("{0} 有 {1} 名住宿学生，床位为 {2}。", "The row ({0}) holds ({1}) boarders, expected at most {2}."),
    ORDER_CLASS_SIZE("订单班 {0} 有 {1} 人，应为 {2}。", "The order class ({0}) holds ({1}) students, expected {2}."),
    SUPERVISOR_LOAD("{0} 指导 {1} 名学生，上限为 {2}。", "The row ({0}) holds ({1}) students, expected at most {2}."),
    CHANGE_BUDGET(
            "{0}：现有安置中有 {1} 名学生另派或未安置，上限为 {2}。",
            "The row ({0}) counts ({1}) students of the incumbent elsewhere or unplaced, expected at most {2}."),
    PINNED("学生 {0} 在 {1}，而指定安排为 {2}。", "Student ({0}) is at ({1}), expected ({2}) by her pin."),

    // who is listed
    STUDENT_UNKNOWN("本批次没有学生 {0}。", "The student ({0}) is unknown in this round."),
    STUDENT_TWICE("学生 {0} 出现不止一次。", "The student ({0}) appears more than once."),
    STUDENT_MISSING("学生 {0} 既未安置也未列为未安置。", "The student ({0}) is neither placed nor unplaced."),
    OPENING_UNKNOWN("本批次没有岗位 {0}。", "The opening ({0}) is unknown in this round."),
    PLACEMENT_COLUMN("学生 {0} 的 {1} 为 {2}，应为 {3}。", "The {1} of student ({0}) is ({2}), expected ({3})."),
    UNPLACED_REASON("学生 {0} 未安置的原因写为 {1}，{2}。", "The reason of student ({0}) is told as ({1}), {3}."),

    // order classes
    ORDER_CLASS_UNKNOWN("本批次没有订单班 {0}。", "The order class ({0}) is unknown in this round."),
    ORDER_CLASS_TWICE("订单班 {0} 出现不止一次。", "The order class ({0}) appears more than once."),
    ORDER_CLASS_MISSING("缺少订单班 {0}。", "The order class ({0}) is missing."),
    ORDER_CLASS_COLUMN("订单班 {0} 的 {1} 为 {2}，应为 {3}。", "The {1} of the order class ({0}) is ({2}), expected ({3})."),

    // blocking pairs: {0} the student, {1} the opening
    BLOCKING_PAIR_MISSING(
            "缺少学生 {0} 与 {1} 的一行（{2}）。", "The line of student ({0}) and the opening ({1}) is missing, expected ({2})."),
    BLOCKING_PAIR_UNTRUE(
            "学生 {0} 与 {1} 的一行（{2}）不应存在。",
            "The line of student ({0}) and the opening ({1}) says ({2}), expected no line."),
    BLOCKING_PAIR_TWICE("学生 {0} 与 {1} 出现不止一次。", "Student ({0}) and the opening ({1}) appear more than once."),
    BLOCKING_PAIR_COLUMN(
            "学生 {0} 与 {1} 的一行写为 {2}，应为 {3}。",
            "The line of student ({0}) and the opening ({1}) says ({2}), expected ({3})."),
    NOT_STABLE(
            "学生 {0} 与 {1} 构成阻碍对（{2}），STABLE 方式不应有。",
            "Student ({0}) and the opening ({1}) block ({2}), which mode STABLE excludes in this round."),

    // figures
    SUMMARY_FIELD("{0} 为 {1}，应为 {2}。", "The {0} is ({1}), expected ({2})."),
    INPUT_DIFFERS("结果对应的输入（{0}）不是此输入（{1}）。", "The result is of the input ({0}), not of this one ({1})."),
    POLICY_DIFFERS("结果对应的政策（{0}）不是此政策（{1}）。", "The result is of the policy ({0}), not of this one ({1})."),
    STATUS_UNTRUE("状态 {0} 与差距 {1} 不符。", "The status ({0}) does not go with a gap of ({1})."),
    LAW_SWITCHED_OFF("政策关闭了法定规则 {0}。", "The policy switches off ({0}), which is law."),
    ARITHMETIC_OVERFLOW("数值过大，无法精确核验。", "A figure is too large to be checked exactly."),

    // certificate
    CERTIFICATE_FIELD("证明的 {0} 为 {1}，应为 {2}。", "The certificate's {0} is ({1}), expected ({2})."),
    TREE_MALFORMED("分支树在 {0} 处有误：{1}。", "The tree branches on ({0}), {2}."),
    PARTS_MALFORMED("证明的分部有误：{0} {1}。", "The certificate's parts are wrong: ({0}) {2}."),
    ROW_UNKNOWN("证明为不存在的限制 {0} 定价。", "The certificate prices the row ({0}), which does not exist."),
    COUPLING_UNKNOWN("证明为本批次没有的 {0} 定价。", "The certificate prices ({0}), which is unknown in this round."),
    COUPLING_PRICE("证明中 {0} 的价格为 {1}，应为 {2}。", "The certificate's price of ({0}) is ({1}), expected ({2})."),
    COMPANION_TWICE(
            "证明为学校 {0} 在企业 {1} 的同伴定价不止一次。",
            "The certificate prices companions of the college ({0}) at the enterprise ({1}) more than once."),
    BOUND_DIFFERS("证明的 {0} 为 {1}，其价格证明的是 {2}。", "The certificate claims a {0} of ({1}), its prices prove ({2})."),
    BOUND_ABOVE_VALUE("{0} 的下界 {2} 高于其值 {1}。", "The {0} is ({1}), below its bound ({2}).");

    private final String zh;
    private final String en;

    ViolationCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The code of a broken rule. */
    static ViolationCode of(Enum<?> rule) {
        return valueOf(rule.name());
    }

    String text(Language language, List<String> arguments) {
        String text = language == Language.ZH ? zh : en;
        for (int number = 0; number < arguments.size(); number++) {
            text = text.replace("{" + number + "}", arguments.get(number));
        }
        return text;
    }
}
