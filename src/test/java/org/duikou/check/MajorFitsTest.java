package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: how near a major is to one listed code. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MajorFitsTest {
    @ParameterizedTest
    @CsvSource({
        "660601,660601,100", // the same
        "660601,660602,80", // same class
        "660601,660701,60", // same category
        "660601,670601,0", // another category
        "660601,460601,100", // higher level, same field
        "660601,260601,100", // bachelor, same field
        "660601,460602,80",
        "660601,6606,80", // a prefix of a class
        "660601,4606,80",
        "660601,66,60", // a prefix of a category
        "660601,46,60",
        "660601,67,0",
        "660601,*,40",
        "660601,66060,0", // no catalogue form
        "660601,860601,0", // no category of the catalogue
        "860601,860601,100", // plain text
        "860601,86,0",
        "0103,0103,100", // a technician school's own code
        "0103,01,0",
        "0103-3,0103-3,100",
        "6606,660601,0", // a major is never a prefix
        "焊接,焊接,100",
        "焊接,*,40"
    })
    void fit_of_a_major_to_a_listed_code(String major, String listed, int fit) {
        assertThat(MajorFits.fit(major, listed)).isEqualTo(fit);
    }
}
