package org.duikou.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: hashes of keys, and the change from one pepper to the next. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyHashesTest {
    private static final String OLD = "0a".repeat(32);
    private static final String NEW = "0b".repeat(32);
    private static final ApiKey KEY = new ApiKey("one", "0123456789abcdef");

    @TempDir
    Path folder;

    @Test
    void a_key_matches_its_own_hash_and_no_other_secret_does() {
        var hashes = hashes(OLD);

        assertThat(hashes.matches(KEY, hashes.of(KEY))).isTrue();
        assertThat(hashes.matches(new ApiKey("one", "0123456789abcdee"), hashes.of(KEY)))
                .isFalse();
        assertThat(hashes.matches(KEY, null)).isFalse();
    }

    @Test
    void a_former_pepper_still_opens_and_asks_for_a_new_hash() {
        KeyHash stored = hashes(OLD).of(KEY);

        var rotated = hashes(NEW, OLD);

        assertThat(rotated.matches(KEY, stored)).isTrue();
        assertThat(rotated.isCurrent(stored)).isFalse();
        assertThat(rotated.isCurrent(rotated.of(KEY))).isTrue();
        assertThat(rotated.of(KEY).hash()).isNotEqualTo(stored.hash());
    }

    @Test
    void a_pepper_that_is_gone_opens_nothing() {
        KeyHash stored = hashes(OLD).of(KEY);

        assertThat(hashes(NEW).matches(KEY, stored)).isFalse();
    }

    @Test
    void without_a_setting_the_pepper_is_a_file_of_its_owner_alone() throws Exception {
        KeyHash stored = new KeyHashes(new Settings(Optional.empty(), List.of())).of(KEY);

        var restarted = new KeyHashes(new Settings(Optional.empty(), List.of()));

        assertThat(restarted.matches(KEY, stored)).isTrue();
        assertThat(Files.getPosixFilePermissions(folder.resolve("pepper")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_malformed_pepper_is_refused_without_being_told() {
        assertThatThrownBy(() -> hashes("nonsense"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hexadecimal")
                .hasMessageNotContaining("nonsense");
    }

    private KeyHashes hashes(String pepper, String... former) {
        return new KeyHashes(new Settings(Optional.of(pepper), List.of(former)));
    }

    private final class Settings implements AccessConfig {
        private final Optional<String> pepper;
        private final List<String> former;

        private Settings(Optional<String> pepper, List<String> former) {
            this.pepper = pepper;
            this.former = former;
        }

        @Override
        public Optional<String> bootstrapKey() {
            return Optional.empty();
        }

        @Override
        public Optional<String> pepper() {
            return pepper;
        }

        @Override
        public Path pepperFile() {
            return folder.resolve("pepper");
        }

        @Override
        public Optional<List<String>> formerPeppers() {
            return Optional.of(former);
        }

        @Override
        public Duration keyLifetime() {
            return Duration.ofDays(1);
        }

        @Override
        public Claims claims() {
            throw new UnsupportedOperationException();
        }
    }
}
