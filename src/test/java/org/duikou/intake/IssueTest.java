package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: the texts of issues. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IssueTest {

    @Test
    void the_column_is_told_by_the_header_of_the_language() {
        Issue issue = Issue.of(IssueCode.MISSING_VALUE, "students.csv", 2, "birth_date");

        assertThat(issue.text(Language.ZH)).isEqualTo("“出生日期”不能为空。");
        assertThat(issue.text(Language.EN)).isEqualTo("The birth_date is absent, expected a value.");
    }

    @Test
    void a_cell_that_looks_like_a_placeholder_is_told_as_it_is() {
        Issue issue = Issue.of(IssueCode.OUT_OF_RANGE, "students.csv", 2, "grade", "{1}$2\\", 1, 9);

        assertThat(issue.text(Language.EN)).isEqualTo("The grade ({1}$2\\) is out of range, expected 1 to 9.");
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void both_languages_use_the_same_places(IssueCode code) {
        Issue issue = Issue.of(code, "students.csv", 2, "grade", "<0>", "<1>", "<2>");

        String zh = issue.text(Language.ZH);
        String en = issue.text(Language.EN);

        assertThat(zh).endsWith("。").doesNotContain("{");
        assertThat(en).endsWith(".").doesNotContain("{");
        assertThat(zh.contains("<0>")).isEqualTo(en.contains("<0>"));
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void a_text_can_be_told_without_a_place(IssueCode code) {
        Issue issue = Issue.of(code, null, null, null, "<0>", "<1>", "<2>");

        assertThat(issue.text(Language.ZH)).isNotBlank();
        assertThat(issue.text(Language.EN)).isNotBlank();
    }
}
