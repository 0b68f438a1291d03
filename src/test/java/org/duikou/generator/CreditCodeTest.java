package org.duikou.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CreditCodeTest {

    @Test
    void ends_in_the_check_digit_of_the_standard() {
        assertThat(CreditCode.withCheck("91350100M000100Y4")).isEqualTo("91350100M000100Y43");
    }

    @Test
    void names_a_region_that_does_not_exist() {
        assertThat(CreditCode.of(7)).hasSize(18).startsWith("9199999900000007");
    }
}
