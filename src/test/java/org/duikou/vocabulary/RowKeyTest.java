package org.duikou.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the names of capacity rows, as certificates write them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowKeyTest {
    private static final OpeningId OPENING = new OpeningId("O12");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("E3");
    private static final CollegeId COLLEGE = new CollegeId("C01");

    static List<RowKey> keys() {
        return List.of(
                RowKey.seats(OPENING),
                RowKey.reserve(OPENING, COLLEGE),
                RowKey.minimum(OPENING),
                RowKey.enterprise(ENTERPRISE),
                RowKey.post(ENTERPRISE, "总装"),
                RowKey.beds(ENTERPRISE, Gender.F),
                RowKey.supervisor(COLLEGE, 2),
                RowKey.changes());
    }

    @Test
    void each_kind_has_its_text() {
        assertThat(keys())
                .extracting(RowKey::toString)
                .containsExactly(
                        "seats:O12",
                        "reserve:O12:C01",
                        "minimum:O12",
                        "enterprise:E3",
                        "post:E3:总装",
                        "beds:E3:F",
                        "supervisor:C01:2",
                        "changes:round");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_text_reads_back_as_the_key(RowKey key) {
        assertThat(RowKey.parse(key.toString())).isEqualTo(key);
    }

    @Test
    void a_post_type_may_hold_a_colon() {
        RowKey key = RowKey.post(ENTERPRISE, "总装:夜班");

        assertThat(RowKey.parse(key.toString())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seats", ":O12", "seat:O12", "SEATS:O12", "beds E3:F"})
    void another_text_is_no_key(String text) {
        assertThatThrownBy(() -> RowKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_are_in_the_order_of_their_kinds_then_subjects() {
        Stream<RowKey> keys = Stream.of(
                RowKey.beds(ENTERPRISE, Gender.M),
                RowKey.seats(new OpeningId("O2")),
                RowKey.minimum(OPENING),
                RowKey.seats(OPENING));

        assertThat(keys.sorted().map(RowKey::toString))
                .containsExactly("seats:O12", "seats:O2", "minimum:O12", "beds:E3:M");
    }
}
