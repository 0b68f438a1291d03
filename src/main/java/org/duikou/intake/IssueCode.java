package org.duikou.intake;

import static org.duikou.intake.Severity.ERROR;
import static org.duikou.intake.Severity.WARNING;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duikou.vocabulary.Language;

/**
 * What can be wrong with the files of a round, each with its text in both languages.
 *
 * <p>In a text, {@code {column}} stands for the column's header and {@code {0}}, {@code {1}} for the arguments of the
 * issue, {@code {row0}} for one that is another row. Longer than other files because it is one table, meant to be read as one.
 */
public enum IssueCode {
    // files
    MISSING_FILE(ERROR, "缺少文件 {0}。", "The file ({0}) is missing, expected it beside the others."),
    UNKNOWN_FILE(WARNING, "未识别的文件 {0}，已忽略。", "The file ({0}) is unknown and was left out."),
    AMBIGUOUS_FILE(ERROR, "同一张表有多个文件：{0}，只能保留一个。", "The table came in several files ({0}), expected one."),
    EMPTY_FILE(ERROR, "文件为空，至少应有表头。", "The file is empty, expected at least a header."),
    UNREADABLE_ENCODING(
            ERROR,
            "文字编码无法识别，应为 UTF-8 或 GB18030（GBK）。",
            "The text encoding is unknown, expected UTF-8 or GB18030 (GBK)."),
    MALFORMED_CSV(
            ERROR,
            "CSV 格式错误：引号未正确闭合，此行及以后未读取。",
            "The CSV is malformed from this row on, expected every quote to be closed (RFC 4180)."),
    MALFORMED_SPREADSHEET(ERROR, "无法读取的表格文件，应为 .xlsx。", "The spreadsheet cannot be read, expected an .xlsx workbook."),
    MALFORMED_JSON(ERROR, "JSON 格式错误，应为对象数组。", "The JSON is malformed, expected an array of objects."),
    UNREADABLE_ZIP(ERROR, "压缩包无法读取。", "The archive cannot be read, expected a zip file."),
    UNSAFE_ZIP_ENTRY(
            ERROR,
            "压缩包中第 {0} 个条目的路径不安全或过深。",
            "The entry number ({0}) of the archive has an unsafe path, expected plain names."),
    ZIP_TOO_LARGE(ERROR, "压缩包超出限制（{0}）。", "The archive exceeds the limit ({0})."),
    FILE_TOO_LARGE(ERROR, "文件超出 {0} 字节的限制。", "The file is too large, expected at most {0} bytes."),
    TOO_MANY_ROWS(ERROR, "行数超出 {0} 行的限制。", "The file has too many rows, expected at most {0}."),
    CELL_TOO_LONG(ERROR, "单元格超出 {0} 个字符的限制。", "A cell is too long, expected at most {0} characters."),

    // headers and rows
    MISSING_COLUMN(ERROR, "缺少列“{column}”。", "The column ({column}) is missing."),
    DUPLICATE_COLUMN(ERROR, "列“{column}”重复出现。", "The column ({column}) appears more than once."),
    UNKNOWN_COLUMN(WARNING, "未识别的列“{0}”，已忽略。", "The column ({0}) is unknown and was left out."),
    WRONG_CELL_COUNT(ERROR, "本行有 {0} 个单元格，应为 {1} 个。", "The row has ({0}) cells, expected {1} as in the header."),

    // cells
    MISSING_VALUE(ERROR, "“{column}”不能为空。", "The {column} is absent, expected a value."),
    BAD_INTEGER(ERROR, "“{column}”（{0}）不是整数。", "The {column} ({0}) is no whole number."),
    BAD_DECIMAL(ERROR, "“{column}”（{0}）不是数字。", "The {column} ({0}) is no decimal number."),
    BAD_BOOLEAN(
            ERROR,
            "“{column}”（{0}）应为 是/否、true/false 或 1/0。",
            "The {column} ({0}) is unknown, expected true, false, 1 or 0."),
    BAD_DATE(
            ERROR,
            "“{column}”（{0}）不是有效日期，应如 2022-09-01。",
            "The {column} ({0}) is no date, expected a form like 2022-09-01."),
    UNKNOWN_WORD(ERROR, "“{column}”（{0}）无法识别，应为：{1}。", "The {column} ({0}) is unknown, expected one of: {2}."),
    BAD_LIST(ERROR, "“{column}”（{0}）的列表格式错误，应为：{1}。", "The {column} ({0}) is a malformed list, expected {2}."),
    OUT_OF_RANGE(
            ERROR, "“{column}”（{0}）超出范围，应为 {1} 至 {2}。", "The {column} ({0}) is out of range, expected {1} to {2}."),
    COORDINATE_OUT_OF_RANGE(
            ERROR,
            "“{column}”（{0}）超出范围，应为 -{1} 至 {1} 度。",
            "The {column} ({0}) is not on Earth, expected -{1} to {1} degrees."),
    SCORE_OUT_OF_RANGE(
            ERROR,
            "“{column}”（{0}）应为 0 至 100，最多两位小数。",
            "The {column} ({0}) is out of range, expected 0 to 100 with at most 2 decimals."),
    MALFORMED_CODE(
            ERROR,
            "“{column}”（{0}）不是有效代码，应为 1 至 64 个字母、数字或 - _ . 。",
            "The {column} ({0}) is no code, expected 1 to 64 letters, digits, '-', '_' or '.'."),
    MANGLED_NUMBER(
            ERROR,
            "“{column}”已被电子表格改成科学计数（如 5.1E+17），请将该列设为文本后重新导出。",
            "The {column} was mangled by a spreadsheet (like 5.1E+17), expected the column to be stored as text."),
    TEXT_TOO_LONG(ERROR, "“{column}”过长，最多 {0} 个字符。", "The {column} is too long, expected at most {0} characters."),
    FORMULA_TEXT(
            ERROR,
            "“{column}”看起来像电子表格公式（以 =、@ 开头，或以 +、- 开头并含括号等），请改为普通文字。",
            "The {column} reads like a formula of a spreadsheet, expected plain text."),
    UNREADABLE_TEXT(
            ERROR,
            "“{column}”含有控制字符或编码转换中丢失的字符。",
            "The {column} holds control characters, or some that a conversion lost; expected plain text."),
    COORDINATE_INCOMPLETE(
            ERROR, "缺少“{column}”，经纬度须同时填写。", "The {column} is absent, expected both coordinates or none."),
    RESIDENT_ID_MALFORMED(
            ERROR, "身份证号格式错误，应为 18 位。", "The resident ID is malformed, expected 17 digits and a digit or X."),
    RESIDENT_ID_CHECK_DIGIT(
            ERROR, "身份证号校验码错误。", "The resident ID has a wrong check digit, expected a valid one (GB 11643)."),
    RESIDENT_ID_BIRTH_DATE(
            ERROR, "身份证号中的出生日期与“出生日期”不一致。", "The resident ID tells another birth date, expected that of birth_date."),
    RESIDENT_ID_GENDER(ERROR, "身份证号中的性别与“性别”不一致。", "The resident ID tells another gender, expected that of gender."),
    RESIDENT_ID_MANGLED(
            ERROR,
            "身份证号已被电子表格改成科学计数（如 5.1E+17），请将该列设为文本后重新导出。",
            "The resident ID was mangled by a spreadsheet (like 5.1E+17), expected the column to be stored as text."),
    USCC_MALFORMED(
            ERROR, "统一社会信用代码（{0}）格式错误，应为 18 位。", "The uscc ({0}) is malformed, expected 18 characters (GB 32100)."),
    USCC_CHECK_DIGIT(
            ERROR, "统一社会信用代码（{0}）校验码错误。", "The uscc ({0}) has a wrong check digit, expected a valid one (GB 32100)."),

    // cells of one row against each other
    END_BEFORE_START(ERROR, "结束日期（{0}）早于开始日期（{1}）。", "The last day ({0}) is before the first ({1})."),
    MINIMUM_MISSING(ERROR, "订单班须填写最低人数。", "The order class has no min_seats, expected 1 or more."),
    MINIMUM_ABOVE_SEATS(ERROR, "最低人数（{0}）大于人数上限（{1}）。", "The min_seats ({0}) are above the seats ({1})."),
    MINIMUM_ON_POST(ERROR, "实习岗位不能填写最低人数（{0}）。", "The min_seats ({0}) stand on a post, expected an order class."),
    MUST_OPEN_ON_POST(ERROR, "实习岗位不能填写必须开班。", "The must_open stands on a post, expected an order class."),
    RESERVED_ABOVE_SEATS(ERROR, "预留名额（{0}）大于人数上限（{1}）。", "The reserved seats ({0}) are above the seats ({1})."),
    RESERVED_NOT_INVITED(
            ERROR, "为未定向的院校（{0}）预留了名额。", "The reserved seats name a college ({0}) that the opening does not invite."),
    EXCLUSION_TARGET(
            ERROR, "排除须且只能填写岗位或企业之一。", "The exclusion names both or neither, expected an opening or an enterprise."),

    // rows against each other
    DUPLICATE_KEY(ERROR, "“{0}”与{row1}重复。", "The key ({0}) is a duplicate of {row1}."),
    DUPLICATE_RANK(ERROR, "学生 {0} 的第 {1} 志愿重复。", "The rank ({1}) of the student ({0}) appears twice."),
    DUPLICATE_CHOICE(ERROR, "学生 {0} 重复选择了 {1}。", "The student ({0}) chose the opening ({1}) twice."),
    DUPLICATE_PIN(ERROR, "学生 {0} 已在{row1}指定。", "The student ({0}) is pinned already in {row1}."),
    DUPLICATE_RESIDENT_ID(ERROR, "身份证号与{row0}相同。", "The resident ID is that of {row0} as well."),
    UNKNOWN_COLLEGE(ERROR, "学校代码（{0}）不存在。", "The college ({0}) is unknown, expected one of the round's."),
    UNKNOWN_ENTERPRISE(ERROR, "企业代码（{0}）不存在。", "The enterprise ({0}) is unknown, expected one of the round's."),
    UNKNOWN_OPENING(ERROR, "岗位代码（{0}）不存在。", "The opening ({0}) is unknown, expected one of the round's."),
    UNKNOWN_STUDENT(ERROR, "学生（{0}）不存在。", "The student ({0}) is unknown, expected one of the round's."),
    POST_STAFF_DIFFERS(
            ERROR,
            "同一企业同一工种的“{column}”（{0}）与{row1}不一致。",
            "The {column} ({0}) differs from {row1}, expected one number for each post type of an enterprise."),
    PIN_EXCLUDED(ERROR, "指定 {0} 到 {1}，但两者已被排除。", "The pin of ({0}) to ({1}) is against an exclusion."),
    PINS_ABOVE_SEATS(ERROR, "指定到 {0} 的学生（{1}）多于可用名额（{2}）。", "The pins to ({0}) are ({1}), expected at most {2} seats."),
    PIN_BREAKS_RULE(ERROR, "指定 {0} 到 {1} 违反规则：{2}。", "The pin of ({0}) to ({1}) breaks the rules ({2})."),

    // what is allowed, but will surprise
    PAY_BELOW_NORM(
            WARNING,
            "月报酬（{0}）低于岗位工资的 {2}% 与最低档工资中的较低者（{1}）。",
            "The monthly_pay ({0}) is below the norm, expected at least {1}: {2} % of post_wage or lowest_grade_wage."),
    ENTERPRISE_TAKES_NONE(
            WARNING,
            "按在岗职工 {0} 人、现有实习生 {1} 人和 {2}% 的比例上限，该企业不能再接收岗位实习生。",
            "The staff ({0}) and current_interns ({1}) leave no intern under the share limit of {2} %."),
    POST_TAKES_NONE(
            WARNING,
            "按同类岗位职工 {0} 人、现有实习生 {1} 人和 {2}% 的比例上限，该岗位不能再接收实习生。",
            "The post_staff ({0}) and post_current_interns ({1}) leave no intern under the share limit of {2} %."),
    HIGH_RISK_WORK(
            WARNING, "岗位有高风险危害且未报备，不接收学生。", "The post has high-risk hazards and no exemption, so it takes nobody."),
    NIGHT_SHIFT(WARNING, "岗位上夜班且未报备，不接收学生。", "The post works night shifts without exemption, so it takes nobody."),
    OVERTIME(
            WARNING,
            "岗位每日工时（{0}）超过 {1} 且未报备，不接收学生。",
            "The hours_per_day ({0}) exceed {1} without exemption, so it takes nobody."),
    LABOUR_INTENSITY(
            WARNING, "岗位劳动强度（{0}）达到 Ⅲ 级，不接收学生。", "The labour_intensity ({0}) is 3 or more, so it takes nobody."),
    THROUGH_AGENCY(WARNING, "岗位通过中介安排，不接收学生。", "The post is arranged through an agency, so it takes nobody."),
    BARRED_VENUE(WARNING, "岗位在营业性娱乐场所，不接收学生。", "The post is in an entertainment venue, so it takes nobody."),

    // round.json and policies
    MALFORMED_ROUND(ERROR, "round.json 格式错误，应为 JSON 对象。", "The round.json is malformed, expected a JSON object."),
    ROUND_CODE_DIFFERS(
            ERROR, "批次代码（{0}）与请求路径中的（{1}）不一致。", "The round's code is ({0}), expected that of the path ({1})."),
    POLICY_UNKNOWN_KEY(ERROR, "政策参数（{0}）不存在。", "The policy key ({0}) is unknown, expected one of the policy file's."),
    POLICY_INVALID_VALUE(ERROR, "政策参数（{0}）的值无效，应为：{1}。", "The policy value of ({0}) is invalid, expected {2}."),
    POLICY_WEAKER_THAN_LAW(
            ERROR, "政策参数（{0}）的值（{1}）宽于法定界限（{2}）。", "The policy value of ({0}) is ({1}), weaker than the law's {2}."),
    POLICY_MISSING_ENTRY(ERROR, "政策文件缺少条目（{0}）。", "The policy file has no entry ({0})."),

    // of one table that is replaced on its own
    OUT_OF_SCOPE(ERROR, "本行属于“{0}”，不在本次提交范围内。", "The row belongs to ({0}), expected only rows of what is replaced.");

    static final String STORED_ROW = "-";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(column|row|)([0-9]?)}");

    private final Severity severity;
    private final String zh;
    private final String en;

    IssueCode(Severity severity, String zh, String en) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    public Severity severity() {
        return severity;
    }

    String text(Language language, String column, List<String> arguments) {
        return PLACEHOLDER.matcher(language == Language.ZH ? zh : en).replaceAll(place -> {
            String kind = place.group(1);
            String argument = kind.equals("column") ? column : arguments.get(Integer.parseInt(place.group(2)));
            return Matcher.quoteReplacement(kind.equals("row") ? row(language, argument) : argument);
        });
    }

    private static String row(Language language, String row) {
        if (row.equals(STORED_ROW)) {
            return language == Language.ZH ? "已提交的数据" : "what was submitted before";
        }
        return language == Language.ZH ? "第 " + row + " 行" : "row " + row;
    }
}
