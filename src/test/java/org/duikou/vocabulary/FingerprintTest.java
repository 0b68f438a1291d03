package org.duikou.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: {@link Fingerprint}, whose form every stored result depends on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FingerprintTest {
    /** Facts to be told apart. */
    public record Fact(@Nullable String text, @Nullable Object other) {}

    @Test
    void it_is_the_hash_of_the_canonical_text() {
        Fact fact = new Fact("渡口", List.of(1, new BigDecimal("2.50"), new Fact(null, Map.of("a", true))));

        assertThat(Fingerprint.of(fact)).isEqualTo(sha256("(2:渡口[1:13:2.5(-[1:a4:true])])"));
    }

    @Test
    void equal_decimals_are_equal_however_they_are_written() {
        assertThat(Fingerprint.of(new Fact("a", new BigDecimal("1E+1"))))
                .isEqualTo(Fingerprint.of(new Fact("a", new BigDecimal("10.00"))));
    }

    @Test
    void absence_is_not_the_word_null() {
        assertThat(Fingerprint.of(new Fact(null, 1))).isNotEqualTo(Fingerprint.of(new Fact("null", 1)));
    }

    @Test
    void nothing_can_move_from_one_text_to_the_next() {
        assertThat(List.of(
                        Fingerprint.of(new Fact("ab", "c")),
                        Fingerprint.of(new Fact("a", "bc")),
                        Fingerprint.of(new Fact("a", List.of("b", "c"))),
                        Fingerprint.of(new Fact("a", List.of("bc"))),
                        Fingerprint.of(new Fact("a", List.of(List.of("b"), "c"))),
                        Fingerprint.of(new Fact("a", Arrays.asList("b", null, "c"))),
                        Fingerprint.of(new Fact("a", new Fact("b", "c")))))
                .doesNotHaveDuplicates();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
