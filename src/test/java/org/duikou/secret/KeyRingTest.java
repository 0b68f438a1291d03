package org.duikou.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.duikou.testing.KeyRings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: values sealed under one master key, or another. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyRingTest {
    private static final byte[] PLAIN = "王小明 2006-03-14".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE = "student/sealed/1/C01/s1";

    @Test
    void a_sealed_value_opens_at_its_place() {
        var keys = KeyRings.of(KeyRings.ONE);

        assertThat(keys.open(keys.seal(PLAIN, PLACE), PLACE)).isEqualTo(PLAIN);
    }

    @Test
    void the_same_value_never_looks_the_same() {
        var keys = KeyRings.of(KeyRings.ONE);

        assertThat(keys.seal(PLAIN, PLACE).sealed())
                .isNotEqualTo(keys.seal(PLAIN, PLACE).sealed());
    }

    @Test
    void a_value_does_not_open_in_the_row_of_another() {
        var keys = KeyRings.of(KeyRings.ONE);
        SealedValue sealed = keys.seal(PLAIN, PLACE);

        assertThatThrownBy(() -> keys.open(sealed, "student/sealed/1/C01/s2"))
                .isInstanceOf(UnreadableSecretException.class)
                .hasMessageNotContaining("s2");
    }

    @Test
    void a_value_does_not_open_with_the_key_of_another() {
        var keys = KeyRings.of(KeyRings.ONE);
        SealedValue mixed = new SealedValue(
                keys.seal(PLAIN, PLACE).key(), keys.seal(PLAIN, PLACE).sealed());

        assertThatThrownBy(() -> keys.open(mixed, PLACE)).isInstanceOf(UnreadableSecretException.class);
    }

    @Test
    void a_value_with_any_bit_changed_does_not_open() {
        var keys = KeyRings.of(KeyRings.ONE);
        SealedValue sealed = keys.seal(PLAIN, PLACE);
        var chance = new Random(7);

        for (int each = 0; each < 200; each++) {
            byte[] changed = sealed.sealed().clone();
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));

            assertThatThrownBy(() -> keys.open(new SealedValue(sealed.key(), changed), PLACE))
                    .isInstanceOf(UnreadableSecretException.class);
        }
    }

    @Test
    void a_former_master_key_still_opens() {
        SealedValue sealed = KeyRings.of(KeyRings.ONE).seal(PLAIN, PLACE);

        assertThat(KeyRings.of(KeyRings.OTHER, KeyRings.ONE).open(sealed, PLACE))
                .isEqualTo(PLAIN);
    }

    @Test
    void what_is_wrapped_anew_needs_the_former_master_key_no_more() {
        SealedValue sealed = KeyRings.of(KeyRings.ONE).seal(PLAIN, PLACE);

        WrappedKey fresh = KeyRings.of(KeyRings.OTHER, KeyRings.ONE).rewrap(sealed.key());

        assertThat(KeyRings.of(KeyRings.OTHER).open(new SealedValue(fresh, sealed.sealed()), PLACE))
                .isEqualTo(PLAIN);
    }

    @Test
    void without_its_master_key_nothing_opens() {
        SealedValue sealed = KeyRings.of(KeyRings.ONE).seal(PLAIN, PLACE);

        assertThatThrownBy(() -> KeyRings.of(KeyRings.OTHER).open(sealed, PLACE))
                .isInstanceOf(UnreadableSecretException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "11", "111111111111111111111111111111111111111111111111111111111111111g"})
    void a_malformed_master_key_is_refused_and_not_told(String key) {
        assertThatThrownBy(() -> KeyRings.of(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(key.equals("11") ? "(11" : key);
    }
}
