package org.duikou.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duikou.secret.KeyRing;
import org.duikou.secret.SecretConfig;

/** Key rings without a service. */
public final class KeyRings {
    /** A master key. */
    public static final String ONE = "11".repeat(32);

    /** Another. */
    public static final String OTHER = "22".repeat(32);

    private KeyRings() {}

    public static KeyRing of(String current, String... former) {
        return new KeyRing(new SecretConfig() {
            @Override
            public Optional<String> masterKey() {
                return Optional.of(current);
            }

            @Override
            public Path masterKeyFile() {
                return Path.of("none");
            }

            @Override
            public Optional<List<String>> formerMasterKeys() {
                return Optional.of(List.of(former));
            }
        });
    }
}
