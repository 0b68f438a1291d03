package org.duikou.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FailureLogTest {

    @Test
    void the_words_of_a_database_are_left_out() {
        var database = new SQLException("Value too long for column NAME: '林安'", "22001", 22001);
        var failure = new IllegalStateException("insert failed: " + database.getMessage(), database);

        Throwable told = FailureLog.withoutRows(failure);

        assertThat(told)
                .hasMessageContaining("22001")
                .hasMessageNotContaining("林安")
                .hasNoCause();
        assertThat(told.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @Test
    void other_failures_are_told_as_they_are() {
        var failure = new IllegalStateException("The file (x) is missing.");

        assertThat(FailureLog.withoutRows(failure)).isSameAs(failure);
    }
}
