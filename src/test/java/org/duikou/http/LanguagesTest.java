package org.duikou.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguagesTest {

    @Test
    void chinese_is_the_default() {
        assertThat(Languages.of(null)).isEqualTo(Language.ZH);
        assertThat(Languages.of("")).isEqualTo(Language.ZH);
        assertThat(Languages.of("*")).isEqualTo(Language.ZH);
        assertThat(Languages.of(";;")).isEqualTo(Language.ZH);
    }

    @Test
    void the_best_of_those_asked_for_is_taken() {
        assertThat(Languages.of("en")).isEqualTo(Language.EN);
        assertThat(Languages.of("en-US,en;q=0.9,zh;q=0.8")).isEqualTo(Language.EN);
        assertThat(Languages.of("zh-TW")).isEqualTo(Language.ZH);
        assertThat(Languages.of("en;q=0.2,zh-Hans-CN;q=0.8")).isEqualTo(Language.ZH);
        assertThat(Languages.of("de,en;q=0.1")).isEqualTo(Language.EN);
    }
}
