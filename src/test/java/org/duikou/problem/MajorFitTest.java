package org.duikou.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: how near a student's major is to what an opening lists. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MajorFitTest {

    @ParameterizedTest(name = "{0} at {1}: {2} ({3})")
    @CsvSource({
        "660601, 660601, 100, same major",
        "660601, 660602,  80, same class",
        "660601, 660701,  60, same category",
        "660601, 610601,   0, another category",
        "660601, 6606,    80, prefix of its class",
        "660601, 6607,    60, prefix of another class of its category",
        "660601, 66,      60, prefix of its category",
        "660601, 61,       0, prefix of another category",
        "660601, *,       40, any major",
        "460601, 660601, 100, same major one level up",
        "260601, 660601, 100, same major two levels up",
        "460602, 6606,    80, prefix of its class at another level",
        "460701, 26,      60, prefix of its category at another level",
        "410101, 610101, 100, first category",
        "590101, 790101, 100, last category",
        "0501-4, 0501-4, 100, technician school's code as it stands",
        "0501-4, 0501-5,   0, another technician school's code",
        "0501-4, 0501,     0, no prefixes of technician schools' codes",
        "0501-4, *,       40, any major",
        "950601, 950601, 100, six digits beyond the catalogue as they stand",
        "950601, 950602,   0, no classes beyond the catalogue",
        "660601, 950601,   0, catalogue against another form",
        "6606,   660601,   0, a student's major is no prefix",
    })
    void one_listed_code(String major, String listed, int fit, String why) {
        assertThat(MajorFit.of(major, List.of(listed))).as(why).isEqualTo(fit);
    }

    @Test
    void the_best_of_the_listed_codes_counts() {
        List<String> listed = List.of("*", "610101", "6607", "660602");

        assertThat(MajorFit.of("660601", listed)).isEqualTo(80);
    }

    @Test
    void an_opening_that_lists_nothing_fits_nobody() {
        assertThat(MajorFit.of("660601", List.of())).isZero();
    }
}
