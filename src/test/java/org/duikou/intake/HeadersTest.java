package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the headers that a column answers to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersTest {

    /** The contract's table of files, word for word. */
    static Stream<Arguments> contract() {
        return Stream.of(
                Arguments.of(Table.COLLEGES, "college name latitude longitude", "学校代码 学校名称 纬度 经度"),
                Arguments.of(Table.INSTITUTIONS, "institution name", "机构代码 机构名称"),
                Arguments.of(
                        Table.ENTERPRISES,
                        "enterprise name uscc staff current_interns cap_waiver beds_female beds_male latitude longitude",
                        "企业代码 企业名称 统一社会信用代码 在岗职工数 在岗实习生数 超比例备案号 女生床位 男生床位 纬度 经度"),
                Arguments.of(
                        Table.OPENINGS,
                        "opening kind enterprise title occupation seats min_seats post_type post_staff"
                                + " post_current_interns must_open majors levels grades certificates colleges reserved"
                                + " night_shift labour_intensity hazards hours_per_day exemption_filed monthly_pay"
                                + " post_wage lowest_grade_wage through_agency venue start end latitude longitude"
                                + " dormitory",
                        "岗位代码 类型 企业代码 名称 职业代码 人数上限 最低人数 工种 同类岗位职工数 同类岗位在岗实习生数 必须开班 对口专业 学历层次 年级 证书"
                                + " 定向院校 预留名额 夜班 劳动强度 危害 每日工时 已报备 月报酬 岗位工资标准 最低档工资 中介 场所 开始日期 结束日期 纬度 经度"
                                + " 提供住宿"),
                Arguments.of(
                        Table.STUDENTS,
                        "college student name gender birth_date resident_id major level grade certificates latitude"
                                + " longitude boarding priority adjustable student_consent guardian_consent insured"
                                + " available_from available_to supervisor",
                        "学校代码 学号 姓名 性别 出生日期 身份证号 专业代码 学历层次 年级 证书 纬度 经度 住宿需求 优先级 服从调剂 本人同意 监护人同意"
                                + " 实习责任险 可实习开始日期 可实习结束日期 指导教师"),
                Arguments.of(Table.CHOICES, "college student rank opening", "学校代码 学号 志愿序 岗位代码"),
                Arguments.of(Table.ASSESSMENTS, "opening college student score", "岗位代码 学校代码 学号 企业评分"),
                Arguments.of(Table.EXCLUSIONS, "college student opening enterprise reason", "学校代码 学号 岗位代码 企业代码 原因"),
                Arguments.of(Table.PINS, "college student opening reason", "学校代码 学号 岗位代码 原因"),
                Arguments.of(Table.INCUMBENT, "college student opening", "学校代码 学号 岗位代码"));
    }

    @ParameterizedTest
    @MethodSource("contract")
    void english_and_chinese_headers_are_those_of_the_contract(Table<?> table, String english, String chinese) {
        assertThat(table.columnNames()).containsExactly(english.split(" "));
        assertThat(table.columns().list()).extracting(Column::chinese).containsExactly(chinese.split(" "));
    }

    @ParameterizedTest
    @MethodSource("contract")
    void every_header_finds_its_own_column(Table<?> table, String english, String chinese) {
        List<String> names = table.columnNames();
        for (int i = 0; i < names.size(); i++) {
            assertThat(table.columns().indexOfHeader(english.split(" ")[i])).isEqualTo(i);
            assertThat(table.columns().indexOfHeader(chinese.split(" ")[i])).isEqualTo(i);
            assertThat(table.columns().indexOfHeader(table.columns().column(i).camelCase()))
                    .isEqualTo(i);
        }
    }

    @Test
    void every_table_of_a_round_is_in_the_contract() {
        assertThat(contract().<Object>map(arguments -> arguments.get()[0])).containsExactlyElementsOf(Table.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "birth_date",
                "Birth_Date",
                "birthDate",
                " birth_date ",
                "出生日期",
                "出生 日期",
                "出生\n日期",
                "*出生日期",
                "出生日期（必填）",
                "出生日期(YYYY-MM-DD)",
                "出生日期：",
                "\u200B出生日期",
                "\uFEFF出生日期\u00A0",
                "ｂｉｒｔｈ＿ｄａｔｅ"
            })
    void a_header_as_people_write_it(String header) {
        int birthDate = Table.STUDENTS.columnNames().indexOf("birth_date");

        assertThat(Table.STUDENTS.columns().indexOfHeader(header)).isEqualTo(birthDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "生日", "birth", "出生日期2", "（出生日期）"})
    void another_header_is_unknown(String header) {
        assertThat(Table.STUDENTS.columns().indexOfHeader(header)).isNegative();
    }
}
